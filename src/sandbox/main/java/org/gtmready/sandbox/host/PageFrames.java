package org.gtmready.sandbox.host;

import com.atlassian.sal.api.message.LocaleResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gtmready.sandbox.modules.PluginModules;
import org.gtmready.sandbox.pages.Page;
import org.gtmready.sandbox.services.Themes;

/** Makes the frames of pages: AUI or its stand-in, then what the plugin's modules need. */
final class PageFrames {

  private final Product product;
  private final String contextPath;
  private final LocaleResolver locales;
  private final Themes themes;
  private final PluginModules modules;
  private final boolean aui;

  PageFrames(
      Product product,
      String contextPath,
      LocaleResolver locales,
      Themes themes,
      PluginModules modules,
      boolean aui) {
    this.product = product;
    this.contextPath = contextPath;
    this.locales = locales;
    this.themes = themes;
    this.modules = modules;
    this.aui = aui;
  }

  Page page(String title, String... contexts) {
    List<String> wanted = new ArrayList<>(List.of(contexts));
    wanted.add("atl.general");
    CurrentRequest request = CurrentRequest.get();
    return new Page(
        product.key(),
        product.name(),
        contextPath,
        title,
        CurrentUser.get(),
        locales.getLocale().getLanguage(),
        themes.of(CurrentUser.get()),
        request == null ? "" : request.token(),
        List.of(),
        () ->
            base() + modules.resourceTags(wanted, request == null ? Set.of() : request.required()));
  }

  private String base() {
    StringBuilder tags = new StringBuilder();
    if (aui) {
      style(tags, "/s/aui/aui-prototyping.css");
    } else {
      style(tags, "/s/aui-fallback.css");
    }
    style(tags, "/s/sandbox.css");
    script(tags, "/s/jquery.js");
    script(tags, "/s/context-path.js");
    script(tags, aui ? "/s/aui/aui-prototyping.js" : "/s/aui-fallback.js");
    script(tags, "/s/sandbox.js");
    script(tags, "/s/menus.js");
    return tags.toString();
  }

  private void style(StringBuilder tags, String path) {
    add(tags, "<link rel=\"stylesheet\" href=\"" + contextPath + path + "\">");
  }

  private void script(StringBuilder tags, String path) {
    add(tags, "<script src=\"" + contextPath + path + "\"></script>");
  }

  private static void add(StringBuilder tags, String tag) {
    CurrentRequest request = CurrentRequest.get();
    if (request == null || request.write(tag)) {
      tags.append(tag).append('\n');
    }
  }
}
