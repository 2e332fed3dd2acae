package org.gtmready.sandbox.host;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.function.Function;
import org.gtmready.sandbox.pages.Page;
import org.gtmready.sandbox.web.Authentication;
import org.gtmready.sandbox.web.FrontFilter;
import org.gtmready.sandbox.web.Login;
import org.gtmready.sandbox.web.Logout;
import org.gtmready.sandbox.web.Session;
import org.gtmready.sandbox.web.WebServer;

/** A host as browsers meet it: its port, who may come in, and from when on. */
final class HostSite implements AutoCloseable {

  private final FrontFilter front = new FrontFilter();
  private final WebServer server;
  private Sessions sessions;

  /**
   * Listens, and answers 503 until it is opened.
   *
   * @throws IllegalStateException when the port is taken
   */
  HostSite(String contextPath, int port) {
    server = new WebServer(contextPath, port, front);
  }

  int port() {
    return server.port();
  }

  /**
   * Says who may come in, and how to log in and out.
   *
   * @param frame makes the frame of a page by its title
   */
  void admit(
      Users users, Session session, Authentication authentication, Function<String, Page> frame) {
    sessions = session;
    front.prepare(authentication, session);
    servlet(Login.PATH, new Login(users, session, frame), "/login.action");
    servlet("/logout", new Logout(session), "/logout.action");
  }

  Sessions sessions() {
    return sessions;
  }

  void servlet(String pattern, Servlet servlet, String... morePatterns) {
    server.servlet(pattern, servlet, morePatterns);
  }

  /** From now on requests are answered. */
  void open() {
    front.open();
  }

  /** From now on requests get 503. */
  void shut() {
    front.close();
  }

  /** Exceptions that came out of servlets. */
  List<String> failures() {
    return front.failures();
  }

  @Override
  public void close() {
    server.close();
  }
}
