package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.gtmready.sandbox.jira.JiraProblem;

/** Answers refusals as Jira does: messages, and errors by field. */
public final class Problems implements ExceptionMapper<JiraProblem> {
  @Override
  public Response toResponse(JiraProblem problem) {
    ObjectNode body = Json.object();
    problem.messages().forEach(body.putArray("errorMessages")::add);
    ObjectNode errors = body.putObject("errors");
    problem.errors().forEach(errors::put);
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(MediaType.APPLICATION_JSON_TYPE).entity(body);
    if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      response.header("WWW-Authenticate", "OAuth realm=\"jira\"");
    }
    return response.build();
  }
}
