package org.gtmready.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page of the administration, in both products, that says how the plugin fares. */
@Named
@AdminOnly
public class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCE = "org.gtmready.gtm-readiness:health-page";

  private final transient UserManager users;
  private final transient PageBuilderService pages;
  private final transient WebSudoManager secureSessions;
  private final transient HealthPage page;

  @Inject
  public HealthServlet(
      @ComponentImport UserManager users,
      @ComponentImport PageBuilderService pages,
      @ComponentImport WebSudoManager secureSessions,
      HealthPage page) {
    this.users = users;
    this.pages = pages;
    this.secureSessions = secureSessions;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // The annotation is the host's to enforce; a page of the administration does not rely on it
    // alone.
    UserKey user = users.getRemoteUserKey(request);
    if (user == null || !users.isAdmin(user)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      secureSessions.willExecuteWebSudoRequest(request);
    } catch (WebSudoSessionException passwordFirst) {
      secureSessions.enforceWebSudoProtection(request, response);
      return;
    }
    pages.assembler().resources().requireWebResource(RESOURCE);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(page.html());
  }
}
