package org.gtmready.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.services.Locales;

/** Sets the language in the user's profile: POST {@code language=de}; empty follows the browser. */
public final class LocaleChoice extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Locales locales;

  public LocaleChoice(Locales locales) {
    this.locales = locales;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String language = String.valueOf(request.getParameter("language"));
    if (CurrentUser.get() == null) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (!language.matches("([a-z]{2})?")) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, "No language: " + language);
    } else {
      Locale chosen = language.isEmpty() ? null : Locale.forLanguageTag(language);
      locales.setLocale(CurrentUser.get(), chosen);
      response.sendRedirect(Back.to(request));
    }
  }
}
