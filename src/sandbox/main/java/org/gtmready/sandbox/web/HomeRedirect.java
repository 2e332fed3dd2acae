package org.gtmready.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads from the server's root to its only context. */
final class HomeRedirect extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final String contextPath;

  HomeRedirect(String contextPath) {
    this.contextPath = contextPath;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().equals("/")) {
      response.sendRedirect(contextPath + "/");
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
