package org.gtmready.sandbox.jira.pages;

import java.util.Map;
import org.gtmready.sandbox.host.NotModelled;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.modules.Decorator;
import org.gtmready.sandbox.pages.Templates;

/**
 * The frames of Jira around a plugin's page: {@code atl.admin} of the administration and {@code
 * atl.general} of everything else.
 */
final class PluginPage extends SitePage implements Decorator {

  private static final long serialVersionUID = 1L;
  private static final String ADMINISTRATION = "atl.admin";
  private static final String GENERAL = "atl.general";

  PluginPage(ProductHost host, Site site) {
    super(host, site);
  }

  @Override
  public String decorate(String name, String title, String body) {
    if (name.equals(GENERAL)) {
      return Templates.render(
          "jira/generalPage.jte", Map.of("page", frame(title, GENERAL), "body", body));
    }
    if (!name.equals(ADMINISTRATION)) {
      throw NotModelled.call(
          Decorator.class,
          "decorator " + name,
          "https://developer.atlassian.com/server/framework/atlassian-sdk/using-standard-page-decorators/");
    }
    return Templates.render(
        "jira/pluginPage.jte",
        Map.of(
            "page",
            frame(title, ADMINISTRATION),
            "groups",
            AdminMenu.of(host(), site()),
            "body",
            body));
  }
}
