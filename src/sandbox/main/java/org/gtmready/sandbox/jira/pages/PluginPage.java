package org.gtmready.sandbox.jira.pages;

import java.util.Map;
import org.gtmready.sandbox.host.NotModelled;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.modules.Decorator;
import org.gtmready.sandbox.pages.Templates;

/** The frame of Jira's administration around a plugin's page: {@code atl.admin}. */
final class PluginPage extends SitePage implements Decorator {

  private static final long serialVersionUID = 1L;
  private static final String ADMINISTRATION = "atl.admin";

  PluginPage(ProductHost host, Site site) {
    super(host, site);
  }

  @Override
  public String decorate(String name, String title, String body) {
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
