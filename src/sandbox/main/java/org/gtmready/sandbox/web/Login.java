package org.gtmready.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.pages.Page;
import org.gtmready.sandbox.pages.Templates;

/** The login page with the demo logins; the password of each is the name. */
public final class Login extends HttpServlet {

  public static final String PATH = "/login.jsp";

  private static final long serialVersionUID = 1L;

  private final transient Users users;
  private final transient Session session;
  private final transient Function<String, Page> pages;

  /**
   * A login page.
   *
   * @param pages makes the frame of a page by its title
   */
  public Login(Users users, Session session, Function<String, Page> pages) {
    this.users = users;
    this.session = session;
    this.pages = pages;
  }

  /** Sends the browser to the login page and back afterwards. */
  public static void redirect(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + PATH + "?os_destination=" + here(request));
  }

  /** The address of a request behind the context path, as a value in a query. */
  static String here(HttpServletRequest request) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String path = request.getRequestURI().substring(request.getContextPath().length()) + query;
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(request, response, "");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = String.valueOf(request.getParameter("os_username"));
    Optional<User> user =
        users.find(name).filter(it -> it.name().equals(request.getParameter("os_password")));
    if (user.isEmpty()) {
      write(request, response, "Your username or password is incorrect.");
      return;
    }
    session.begin(request, response, user.get());
    response.sendRedirect(request.getContextPath() + destination(request));
  }

  private void write(HttpServletRequest request, HttpServletResponse response, String error)
      throws IOException {
    Templates.write(
        response,
        "login.jte",
        Map.of(
            "page", pages.apply("Log in"),
            "users", users.all(),
            "destination", destination(request),
            "error", error));
  }

  private static String destination(HttpServletRequest request) {
    return local(request.getParameter("os_destination"));
  }

  /** Only a path of this host, so that no login leads elsewhere. */
  static String local(String wanted) {
    boolean local = wanted != null && wanted.startsWith("/") && !wanted.startsWith("//");
    return local ? wanted : "/";
  }
}
