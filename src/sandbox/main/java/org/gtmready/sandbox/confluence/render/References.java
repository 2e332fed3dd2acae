package org.gtmready.sandbox.confluence.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.host.User;
import org.jsoup.nodes.Element;

/** Finds what the {@code ri:} elements of storage format refer to. */
final class References {

  private final Site site;
  private final Rendering rendering;

  References(Site site, Rendering rendering) {
    this.site = site;
    this.rendering = rendering;
  }

  /** A link as read from storage: where it leads, its own text, and how it looks. */
  record Target(String url, String text, String styles) {}

  /** Where a link leads; empty when it names nothing that the sandbox knows. */
  Optional<Target> target(Element link) {
    String anchor = link.attr("ac:anchor");
    String fragment = anchor.isEmpty() ? "" : "#" + anchor.replaceAll("\\s", "");
    for (Element child : link.children()) {
      Target target =
          switch (child.tagName()) {
            case "ri:page", "ri:blog-post" -> page(child, fragment);
            case "ri:content-entity" -> content(child, fragment);
            case "ri:user" -> user(child);
            case "ri:space" -> space(child.attr("ri:space-key"));
            case "ri:url" -> url(child.attr("ri:value"));
            case "ri:attachment" -> attachment(child.attr("ri:filename"));
            default -> null;
          };
      if (target != null) {
        return Optional.of(target);
      }
    }
    return fragment.isEmpty() ? Optional.empty() : Optional.of(new Target(fragment, anchor, ""));
  }

  /** A reference as text, as macros get it in a parameter; empty when it is none. */
  Optional<String> text(Element resource) {
    return switch (resource.tagName()) {
      case "ri:page", "ri:blog-post" -> {
        String space = resource.attr("ri:space-key");
        String title = resource.attr("ri:content-title");
        yield Optional.of(space.isEmpty() ? title : space + ":" + title);
      }
      case "ri:user" -> Optional.of(resource.attr("ri:userkey") + resource.attr("ri:username"));
      case "ri:space" -> Optional.of(resource.attr("ri:space-key"));
      case "ri:url" -> Optional.of(resource.attr("ri:value"));
      case "ri:attachment" -> Optional.of(resource.attr("ri:filename"));
      case "ri:content-entity" -> Optional.of(resource.attr("ri:content-id"));
      default -> Optional.empty();
    };
  }

  String attachmentUrl(String file) {
    long owner =
        rendering.getEntity() == null ? 0 : Long.parseLong(rendering.getEntity().getIdAsString());
    return site.contextPath() + "/download/attachments/" + owner + "/" + encoded(file);
  }

  private Target page(Element page, String fragment) {
    String given = page.attr("ri:space-key");
    String space = given.isEmpty() ? rendering.getSpaceKey() : given;
    String title = page.attr("ri:content-title");
    if (title.isEmpty()) {
      return null;
    }
    Optional<StoredPage> found =
        space == null ? Optional.empty() : site.stores().pages().byTitle(space, title);
    return found
        .map(stored -> new Target(site.pageUrl(stored.id()) + fragment, stored.title(), ""))
        .orElseGet(
            () ->
                new Target(
                    site.contextPath()
                        + "/pages/createpage.action?spaceKey="
                        + encoded(space == null ? "" : space)
                        + "&title="
                        + encoded(title),
                    title,
                    "createlink"));
  }

  private Target content(Element content, String fragment) {
    String id = content.attr("ri:content-id");
    if (!id.matches("[0-9]{1,18}")) {
      return null;
    }
    return site.stores()
        .pages()
        .byId(Long.parseLong(id))
        .map(stored -> new Target(site.pageUrl(stored.id()) + fragment, stored.title(), ""))
        .orElse(null);
  }

  private Target user(Element element) {
    String key = element.attr("ri:userkey");
    String name = element.attr("ri:username");
    Optional<User> user = key.isEmpty() ? site.users().find(name) : site.users().byKey(key);
    return new Target(
        site.contextPath() + "/display/~" + encoded(user.map(User::name).orElse(name)),
        user.map(User::displayName).orElse("Unknown User (" + key + name + ")"),
        "confluence-userlink user-mention");
  }

  private Target space(String key) {
    String name = site.stores().spaces().byKey(key).map(s -> s.name()).orElse(key);
    return new Target(site.contextPath() + "/display/" + encoded(key), name, "");
  }

  private static Target url(String url) {
    return SafeUrls.isSafe(url) ? new Target(url, url, "external-link") : null;
  }

  private Target attachment(String file) {
    return new Target(attachmentUrl(file), file, "confluence-embedded-file");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
