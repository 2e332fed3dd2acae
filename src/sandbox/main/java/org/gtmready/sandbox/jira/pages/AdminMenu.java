package org.gtmready.sandbox.jira.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.api.UserModel;
import org.gtmready.sandbox.modules.WebItem;

/** The side bar of the administration: projects, and what plugins add. */
public final class AdminMenu {

  private static final String APPS = "admin_plugins_menu";

  private final ProductHost host;
  private final Site site;

  AdminMenu(ProductHost host, Site site) {
    this.host = host;
    this.site = site;
  }

  /** Links under a heading. */
  public record Group(String label, List<Entry> entries) {}

  /** A link; its address holds the context path. */
  public record Entry(String label, String href) {}

  List<Group> groups() {
    Map<String, Object> context = new HashMap<>();
    context.put("user", UserModel.of(CurrentUser.get()));
    return Stream.concat(
            Stream.of(projects()),
            host.modules().webSections(APPS).stream()
                .filter(section -> section.isShown(context))
                .map(
                    section ->
                        new Group(section.label(), entries(APPS + "/" + section.key(), context))))
        .toList();
  }

  private Group projects() {
    String page = host.contextPath() + "/secure/admin/workflows/ViewWorkflow.jspa?project=";
    return new Group(
        "Projects",
        site.store().projects().all().stream()
            .map(project -> new Entry("Workflow of " + project.name(), page + project.key()))
            .toList());
  }

  private List<Entry> entries(String section, Map<String, Object> context) {
    return host.modules().webItems(section).stream()
        .filter(item -> item.isShown(context))
        .map(item -> new Entry(item.label(), href(item, context)))
        .toList();
  }

  private String href(WebItem item, Map<String, Object> context) {
    String link = item.link(context);
    return link.startsWith("/") ? host.contextPath() + link : link;
  }
}
