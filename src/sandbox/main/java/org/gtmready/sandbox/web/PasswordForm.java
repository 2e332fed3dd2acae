package org.gtmready.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.pages.Page;
import org.gtmready.sandbox.pages.Templates;

/** Asks for the password again: the beginning of a secure administrator session. */
public final class PasswordForm extends HttpServlet {

  public static final String PATH = "/secure/admin/WebSudoAuthenticate!default.jspa";

  private static final long serialVersionUID = 1L;
  private static final String DESTINATION = "webSudoDestination";

  private final transient Session session;
  private final transient Function<String, Page> pages;

  /**
   * A form.
   *
   * @param pages makes the frame of a page by its title
   */
  public PasswordForm(Session session, Function<String, Page> pages) {
    this.session = session;
    this.pages = pages;
  }

  static void redirect(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(
        request.getContextPath() + PATH + "?" + DESTINATION + "=" + Login.here(request));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (CurrentUser.get() == null) {
      Login.redirect(request, response);
    } else {
      write(request, response, "");
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    User user = CurrentUser.get();
    if (user == null) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (user.name().equals(request.getParameter("webSudoPassword"))) {
      session.secure(request, response, user);
      response.sendRedirect(
          request.getContextPath() + Login.local(request.getParameter(DESTINATION)));
    } else {
      write(request, response, "Your password is incorrect.");
    }
  }

  private void write(HttpServletRequest request, HttpServletResponse response, String error)
      throws IOException {
    Templates.write(
        response,
        "password.jte",
        Map.of(
            "page",
            pages.apply("Administrator Access"),
            "path",
            PATH,
            "destination",
            Login.local(request.getParameter(DESTINATION)),
            "error",
            error));
  }
}
