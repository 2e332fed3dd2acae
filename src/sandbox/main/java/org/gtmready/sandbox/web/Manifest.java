package org.gtmready.sandbox.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Says to other applications who this one is, so that they can link it. */
public final class Manifest extends HttpServlet {

  public static final String PATH = "/rest/applinks/1.0/manifest";

  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> facts;
  private final transient ObjectMapper json = new ObjectMapper();

  /**
   * A manifest.
   *
   * @param id identity in application links
   * @param product {@code jira} or {@code confluence}
   */
  public Manifest(String id, String product, String name, String baseUrl) {
    facts = Map.of("id", id, "typeId", product, "name", name, "url", baseUrl);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    json.writeValue(response.getWriter(), facts);
  }
}
