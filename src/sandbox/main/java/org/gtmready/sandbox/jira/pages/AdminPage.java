package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.api.UserModel;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.modules.WebItem;
import org.gtmready.sandbox.modules.WebSection;

/** Administration: projects with their workflows and permissions, and what plugins add. */
public final class AdminPage extends SitePage {
  private static final long serialVersionUID = 1L;
  private static final String APPS = "admin_plugins_menu";

  AdminPage(ProductHost host, Site site) {
    super(host, site);
  }

  /** A group of links in the side bar. */
  public record Group(String label, List<Entry> entries) {}

  /** A link in the side bar. */
  public record Entry(String label, String href) {}

  /**
   * A project with who may do what.
   *
   * @param roles members by role
   * @param permissions roles by permission
   */
  public record Scheme(
      ProjectRow project, Map<String, List<String>> roles, Map<String, List<String>> permissions) {}

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    administrator();
    List<Scheme> schemes =
        site().store().projects().all().stream()
            .map(
                project ->
                    new Scheme(
                        project,
                        site().store().projects().roles(project.id()),
                        site().store().projects().permissions(project.id())))
            .toList();
    render(
        response,
        "admin",
        frame("Administration", "atl.admin"),
        Map.of("groups", groups(), "schemes", schemes));
  }

  private List<Group> groups() {
    Map<String, Object> context = new HashMap<>();
    context.put("user", UserModel.of(user()));
    List<Group> groups = new ArrayList<>();
    for (WebSection section : host().modules().webSections(APPS)) {
      if (section.isShown(context)) {
        groups.add(new Group(section.label(), entries(APPS + "/" + section.key(), context)));
      }
    }
    return groups;
  }

  private List<Entry> entries(String section, Map<String, Object> context) {
    return host().modules().webItems(section).stream()
        .filter(item -> item.isShown(context))
        .map(item -> new Entry(item.label(), href(item, context)))
        .toList();
  }

  private String href(WebItem item, Map<String, Object> context) {
    String link = item.link(context);
    return link.startsWith("/") ? host().contextPath() + link : link;
  }
}
