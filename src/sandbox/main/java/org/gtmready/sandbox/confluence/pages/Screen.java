package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.confluence.library.Library;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.pages.Page;
import org.gtmready.sandbox.pages.Templates;

/** A page in the browser; what one may not see or do ends in a page that says so. */
abstract class Screen extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Confluence confluence;
  private final transient ProductHost host;

  Screen(Confluence confluence, ProductHost host) {
    this.confluence = confluence;
    this.host = host;
  }

  /** Shows the page. */
  abstract void show(HttpServletRequest request, HttpServletResponse response) throws IOException;

  /** Does what a form asks for; a page without forms refuses. */
  void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  Confluence confluence() {
    return confluence;
  }

  Library library() {
    return confluence.library();
  }

  static User user() {
    return CurrentUser.get();
  }

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      show(request, response);
    } catch (ContentException e) {
      refuse(request, response, e);
    }
  }

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      submit(request, response);
    } catch (ContentException e) {
      refuse(request, response, e);
    }
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, ContentException reason)
      throws IOException {
    int status =
        switch (reason.kind()) {
          case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
          case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
          case CONFLICT -> HttpServletResponse.SC_CONFLICT;
          case INVALID, TOO_LARGE -> HttpServletResponse.SC_BAD_REQUEST;
        };
    response.setStatus(status);
    String query = request.getQueryString();
    String here =
        request.getRequestURI().substring(host.contextPath().length())
            + (query == null ? "" : "?" + query);
    Page page = frame(status == HttpServletResponse.SC_NOT_FOUND ? "Page Not Found" : "Not done");
    Map<String, Object> params = new HashMap<>();
    params.put("page", page);
    params.put("kind", reason.kind());
    params.put("message", reason.getMessage());
    params.put("here", here);
    Templates.write(response, "confluence/refused.jte", params);
  }

  /** Answers with a page outside any space. */
  void write(
      HttpServletResponse response, String title, String template, Map<String, Object> values)
      throws IOException {
    Map<String, Object> params = new HashMap<>(values);
    params.put("page", frame(title));
    Templates.write(response, "confluence/" + template, params);
  }

  /** Answers with a page of a space. The page that is shown may be null. */
  void write(
      HttpServletResponse response,
      String title,
      String template,
      StoredSpace space,
      StoredPage current,
      Map<String, Object> values)
      throws IOException {
    Map<String, Object> params = new HashMap<>(values);
    params.put("side", Sidebar.of(confluence, user(), space, current));
    write(response, title, template, params);
  }

  /** The frame; call it after macros ran, so that it has the resources they asked for. */
  Page frame(String title) {
    return host.page(title, "page", "viewcontent", "main")
        .with(new Page.Link("Spaces", "/dashboard.action"));
  }

  void redirect(HttpServletResponse response, String path) throws IOException {
    response.sendRedirect(host.contextPath() + path);
  }

  StoredSpace spaceOf(StoredPage page) {
    return confluence.stores().spaces().byId(page.spaceId()).orElseThrow();
  }

  /** A number of the query, 0 when it is none. */
  static long number(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value != null && value.matches("[0-9]{1,18}") ? Long.parseLong(value) : 0;
  }

  /** A parameter, empty when it is missing. */
  static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
