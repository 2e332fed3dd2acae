package org.gtmready.sandbox.modules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gtmready.sandbox.host.CurrentRequest;

/** The plugin's web resources, and the tags that load them: each file by itself, in order. */
final class WebResources {

  /** Resources that the products bring along; the sandbox's pages always load what they hold. */
  private static final List<String> OF_HOST =
      List.of(
          "com.atlassian.auiplugin:",
          "com.atlassian.plugins.jquery:",
          "com.atlassian.plugins.atlassian-plugins-webresource-plugin:",
          "jira.webresources:",
          "com.atlassian.confluence.plugins.",
          "confluence.web.resources:");

  private final String contextPath;
  private final Supplier<Locale> locale;
  private final Map<String, WebResource> byKey = new LinkedHashMap<>();
  private String version = "";

  WebResources(String contextPath, Supplier<Locale> locale) {
    this.contextPath = contextPath;
    this.locale = locale;
  }

  /** Makes addresses change when the plugin does. */
  void version(String newVersion) {
    version = newVersion;
  }

  void add(WebResource resource) {
    byKey.put(resource.key(), resource);
  }

  /**
   * Checks dependencies once all are known; in the products a wrong key fails silently.
   *
   * @throws IllegalStateException when a dependency is unknown
   */
  void verify() {
    byKey.values().forEach(it -> it.dependencies().forEach(key -> check(it.key(), key)));
  }

  private void check(String by, String key) {
    if (!byKey.containsKey(key) && OF_HOST.stream().noneMatch(key::startsWith)) {
      throw new IllegalStateException(by + " needs the unknown web resource " + key);
    }
  }

  String tags(Collection<String> contexts, Collection<String> keys) {
    Set<WebResource> wanted = new LinkedHashSet<>();
    for (String key : keys) {
      check("The page", key);
      collect(key, wanted);
    }
    byKey.values().stream()
        .filter(it -> it.contexts().stream().anyMatch(contexts::contains))
        .forEach(it -> collect(it.key(), wanted));
    StringBuilder tags = new StringBuilder();
    CurrentRequest request = CurrentRequest.get();
    for (WebResource resource : wanted) {
      if (resource.condition().test(Map.of())) {
        for (String file : resource.files()) {
          String tag = tag(resource.key(), file);
          if (request == null || request.write(tag)) {
            tags.append(tag).append('\n');
          }
        }
      }
    }
    return tags.toString();
  }

  private void collect(String key, Set<WebResource> wanted) {
    WebResource resource = byKey.get(key);
    if (resource != null && !wanted.contains(resource)) {
      resource.dependencies().forEach(it -> collect(it, wanted));
      wanted.add(resource);
    }
  }

  private String tag(String key, String file) {
    String address =
        contextPath
            + "/download/resources/"
            + key
            + "/"
            + file
            + "?locale="
            + locale.get().toLanguageTag()
            + "&v="
            + version;
    String escaped = HtmlEscape.escape(address);
    if (file.endsWith(".css")) {
      return "<link rel=\"stylesheet\" href=\"" + escaped + "\" data-wrm-key=\"" + key + "\">";
    }
    if (file.endsWith(".js")) {
      return "<script src=\"" + escaped + "\" data-wrm-key=\"" + key + "\"></script>";
    }
    return "";
  }
}
