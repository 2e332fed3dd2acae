package org.gtmready.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * Shows a page of the administration to administrators in a secure session, and to nobody else. The
 * annotations of servlets are the host's to enforce; no page relies on them alone.
 */
@Named
public class AdministrationPage {

  private final UserManager users;
  private final PageBuilderService pages;
  private final WebSudoManager secureSessions;

  @Inject
  public AdministrationPage(
      @ComponentImport UserManager users,
      @ComponentImport PageBuilderService pages,
      @ComponentImport WebSudoManager secureSessions) {
    this.users = users;
    this.pages = pages;
    this.secureSessions = secureSessions;
  }

  /**
   * Writes the page, or 403, or sends the administrator to confirm the password first.
   *
   * @param resource complete key of the web resource that the page wears
   * @param html is not asked for unless the page is shown
   */
  public void show(
      HttpServletRequest request,
      HttpServletResponse response,
      String resource,
      Supplier<String> html)
      throws IOException {
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
    write(response, resource, html);
  }

  /** Writes a page to somebody whom the caller has let in: a page of a project's administration. */
  public void write(HttpServletResponse response, String resource, Supplier<String> html)
      throws IOException {
    pages.assembler().resources().requireWebResource(resource);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(html.get());
  }
}
