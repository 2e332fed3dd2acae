package org.gtmready.sandbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Shows an exception in full: the sandbox is for those who will mend it. */
final class ErrorPage {

  private ErrorPage() {}

  static void write(HttpServletResponse response, Throwable e) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.reset();
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    response.setContentType("text/plain;charset=UTF-8");
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    response.getWriter().write(trace.toString());
  }
}
