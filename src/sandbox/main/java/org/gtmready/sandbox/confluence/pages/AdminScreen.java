package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.host.NotModelled;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.modules.Decorator;
import org.gtmready.sandbox.modules.MenuSection;
import org.gtmready.sandbox.pages.Templates;

/** The administration: what plugins add to {@code system.admin}, and the frame of their pages. */
public final class AdminScreen extends Screen implements Decorator {

  private static final long serialVersionUID = 1L;
  private static final String ADMINISTRATION = "atl.admin";
  private static final String MENU = "system.admin";

  private final transient ProductHost host;

  AdminScreen(Confluence confluence, ProductHost host) {
    super(confluence, host);
    this.host = host;
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (user() == null || !user().isAdmin()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    write(response, "Administration Console", "admin.jte", Map.of("groups", groups(), "body", ""));
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
        "confluence/admin.jte", Map.of("page", frame(title), "groups", groups(), "body", body));
  }

  private List<MenuSection> groups() {
    return MenuSection.at(MENU, host.modules(), host.contextPath(), new HashMap<>());
  }
}
