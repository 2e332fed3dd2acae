package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.StorableText;
import org.gtmready.sandbox.pages.Page;
import org.gtmready.sandbox.pages.Templates;
import org.gtmready.sandbox.web.Login;

/** Base of the pages: who may see them, frames, and what a refusal looks like. */
abstract class SitePage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final transient ProductHost host;
  private final transient Site site;

  SitePage(ProductHost host, Site site) {
    this.host = host;
    this.site = site;
  }

  final ProductHost host() {
    return host;
  }

  final Site site() {
    return site;
  }

  static User user() {
    return CurrentUser.get();
  }

  /** Answers a request that reads. */
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    throw new JiraProblem(405, "This address only takes what a form sends.");
  }

  /** Answers a request that changes something. */
  void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
    throw new JiraProblem(405, "This address cannot be written to.");
  }

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, this::show);
  }

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, this::change);
  }

  /** One way of answering. */
  private interface Answer {
    void to(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Answer answer)
      throws IOException {
    try {
      request
          .getParameterMap()
          .values()
          .forEach(values -> Arrays.asList(values).forEach(StorableText::check));
      answer.to(request, response);
    } catch (JiraProblem problem) {
      if (problem.status() == UNAUTHORIZED && "GET".equals(request.getMethod())) {
        Login.redirect(request, response);
      } else {
        refuse(response, problem);
      }
    }
  }

  private void refuse(HttpServletResponse response, JiraProblem problem) throws IOException {
    response.setStatus(problem.status());
    String title =
        switch (problem.status()) {
          case UNAUTHORIZED, FORBIDDEN -> "You can't view this";
          case HttpServletResponse.SC_NOT_FOUND -> "Can't find what you asked for";
          default -> "That did not work";
        };
    render(response, "error", frame(title), Map.of("messages", messages(problem)));
  }

  static List<String> messages(JiraProblem problem) {
    List<String> all = new ArrayList<>(problem.messages());
    all.addAll(problem.errors().values());
    return all;
  }

  /** The frame with the site's menu. */
  final Page frame(String title, String... contexts) {
    List<Page.Link> links = new ArrayList<>();
    if (user() != null) {
      links.add(new Page.Link("Dashboard", "/secure/Dashboard.jspa"));
      links.add(new Page.Link("Projects", "/projects"));
      links.add(new Page.Link("Create", "/secure/CreateIssue.jspa"));
      if (user().isAdmin()) {
        links.add(new Page.Link("Administration", "/secure/admin/AdminSummary.jspa"));
      }
    }
    return host.page(title, contexts).with(links.toArray(Page.Link[]::new));
  }

  /** Writes the template {@code jira/NAME.jte}. */
  static void render(
      HttpServletResponse response, String name, Page frame, Map<String, Object> parameters)
      throws IOException {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("page", frame);
    Templates.write(response, "jira/" + name + ".jte", all);
  }

  final void redirect(HttpServletResponse response, String path) throws IOException {
    response.sendRedirect(host.contextPath() + path);
  }

  /** The user, who must be logged in. */
  static User loggedIn() {
    if (user() == null) {
      throw new JiraProblem(UNAUTHORIZED, "You must log in to see this page.");
    }
    return user();
  }

  /** An administrator, or a refusal. */
  static User administrator() {
    if (!loggedIn().isAdmin()) {
      throw new JiraProblem(FORBIDDEN, "Only administrators can see this page.");
    }
    return user();
  }

  /** A parameter, empty when it is missing. */
  static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  /** A parameter that is a number, -1 when it is none. */
  static int number(HttpServletRequest request, String name) {
    String value = parameter(request, name);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
  }
}
