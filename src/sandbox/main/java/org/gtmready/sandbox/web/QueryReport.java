package org.gtmready.sandbox.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.store.QueryLog;

/** The SQL statements that ran after {@code ?since=N}, as JSON; for administrators. */
public final class QueryReport extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient QueryLog queries;
  private final transient ObjectMapper json = new ObjectMapper();

  public QueryReport(QueryLog queries) {
    this.queries = queries;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (CurrentUser.get() == null || !CurrentUser.get().isAdmin()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String since = request.getParameter("since");
    long position = since != null && since.matches("\\d{1,18}") ? Long.parseLong(since) : 0;
    response.setContentType("application/json;charset=UTF-8");
    json.writeValue(
        response.getWriter(),
        Map.of("position", queries.position(), "queries", queries.since(position)));
  }
}
