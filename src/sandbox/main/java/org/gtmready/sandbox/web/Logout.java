package org.gtmready.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session; a GET does nothing, so that no foreign page can. */
public final class Logout extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Session session;

  public Logout(Session session) {
    this.session = session;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    session.end(request, response);
    response.sendRedirect(request.getContextPath() + Login.PATH);
  }
}
