package org.gtmready.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.pages.Page;
import org.gtmready.sandbox.pages.Templates;
import org.gtmready.sandbox.services.links.Authorisations;

/** The page on which users let this host act for them at the other: the end of OAuth's dance. */
public final class Authorisation extends HttpServlet {

  public static final String PATH = "/plugins/servlet/applinks/oauth/login-dance/authorize";

  private static final long serialVersionUID = 1L;

  private final transient Function<String, Page> pages;
  private final transient Authorisations authorisations;

  public Authorisation(Function<String, Page> pages, Authorisations authorisations) {
    this.pages = pages;
    this.authorisations = authorisations;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (CurrentUser.get() == null) {
      Login.redirect(request, response);
      return;
    }
    String target = request.getParameter("redirectUrl");
    Templates.write(
        response,
        "authorisation.jte",
        Map.of("page", pages.apply("Authorize"), "redirectUrl", target == null ? "" : target));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (CurrentUser.get() == null) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    authorisations.give(CurrentUser.get().name());
    String own = request.getRequestURL().toString().replace(request.getServletPath(), "/");
    String target = request.getParameter("redirectUrl");
    response.sendRedirect(target != null && target.startsWith(own) ? target : own);
  }
}
