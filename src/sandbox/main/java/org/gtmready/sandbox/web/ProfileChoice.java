package org.gtmready.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiPredicate;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;

/** Sets something in the user's profile, and leads back to the page on which it was chosen. */
public final class ProfileChoice extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final transient BiPredicate<User, String> set;

  /**
   * Takes one parameter of a form.
   *
   * @param set keeps the value, or answers false when there is no such choice
   */
  public ProfileChoice(String parameter, BiPredicate<User, String> set) {
    this.parameter = parameter;
    this.set = set;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String value = String.valueOf(request.getParameter(parameter));
    if (CurrentUser.get() == null) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (!set.test(CurrentUser.get(), value)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, "No such " + parameter);
    } else {
      String own = request.getRequestURL().toString().replace(request.getServletPath(), "/");
      String before = request.getHeader("Referer");
      response.sendRedirect(before != null && before.startsWith(own) ? before : own);
    }
  }
}
