package org.gtmready.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.pages.Theme;
import org.gtmready.sandbox.services.Themes;

/** Sets the theme in the user's profile: POST {@code theme=DARK}. */
public final class ThemeChoice extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Themes themes;

  public ThemeChoice(Themes themes) {
    this.themes = themes;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Theme> chosen = Theme.named(request.getParameter("theme"));
    if (CurrentUser.get() == null) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (chosen.isEmpty()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, "No such theme");
    } else {
      themes.set(CurrentUser.get(), chosen.get());
      response.sendRedirect(Back.to(request));
    }
  }
}
