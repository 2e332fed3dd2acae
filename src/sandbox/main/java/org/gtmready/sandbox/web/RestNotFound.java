package org.gtmready.sandbox.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Answers REST addresses that no module offers as Atlassian's REST layer does: clients read JSON.
 */
public final class RestNotFound extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    response.setContentType("application/json;charset=UTF-8");
    String message = "null for uri: " + request.getRequestURL();
    JSON.writeValue(response.getWriter(), Map.of("message", message, "status-code", 404));
  }
}
