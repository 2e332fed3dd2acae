package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Avatars and icons that REST names: a letter on a colour. */
final class Pictures extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"48\"><rect width=\"48\""
          + " height=\"48\" rx=\"6\" fill=\"#42526e\"/><text x=\"24\" y=\"33\" fill=\"#fff\""
          + " font-family=\"sans-serif\" font-size=\"24\" text-anchor=\"middle\">%s</text></svg>";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String of = SitePage.parameter(request, "ownerId").toUpperCase(Locale.ROOT);
    String letter =
        of.isEmpty() || !Character.isLetterOrDigit(of.charAt(0)) ? "" : of.substring(0, 1);
    response.setContentType("image/svg+xml");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "max-age=3600");
    response.getWriter().write(SVG.formatted(letter));
  }
}
