package org.gtmready.sandbox.jira.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.api.UserModel;
import org.gtmready.sandbox.modules.MenuSection;

/** The side bar of the administration: projects, and what plugins add. */
final class AdminMenu {
  private AdminMenu() {}

  static List<MenuSection> of(ProductHost host, Site site) {
    Map<String, Object> context = new HashMap<>();
    context.put("user", UserModel.of(CurrentUser.get()));
    String page = host.contextPath() + "/secure/admin/workflows/ViewWorkflow.jspa?project=";
    MenuSection projects =
        new MenuSection(
            "Projects",
            site.store().projects().all().stream()
                .map(it -> new MenuSection.Link("Workflow of " + it.name(), page + it.key()))
                .toList());
    return Stream.concat(
            Stream.of(projects),
            MenuSection.at("admin_plugins_menu", host.modules(), host.contextPath(), context)
                .stream())
        .toList();
  }
}
