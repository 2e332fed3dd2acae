package org.gtmready.sandbox.modules;

import java.util.List;
import java.util.Map;

/** Links under a heading, as plugins add them to a menu and the current user sees them. */
public record MenuSection(String label, List<Link> links) {

  /** A link; its address holds the context path. */
  public record Link(String label, String href) {}

  /** The sections that are shown at a location, such as {@code system.admin}. */
  public static List<MenuSection> at(
      String location, PluginModules modules, String contextPath, Map<String, Object> context) {
    return modules.webSections(location).stream()
        .filter(section -> section.isShown(context))
        .map(
            section ->
                new MenuSection(
                    section.label(),
                    modules.webItems(location + "/" + section.key()).stream()
                        .filter(item -> item.isShown(context))
                        .map(item -> link(item, contextPath, context))
                        .toList()))
        .toList();
  }

  private static Link link(WebItem item, String contextPath, Map<String, Object> context) {
    String link = item.link(context);
    return new Link(item.label(), link.startsWith("/") ? contextPath + link : link);
  }
}
