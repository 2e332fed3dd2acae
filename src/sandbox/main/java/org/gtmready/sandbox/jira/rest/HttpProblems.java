package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers addresses, methods and media types that do not exist, as Jira's REST layer does. */
public final class HttpProblems implements ExceptionMapper<WebApplicationException> {
  @Context private UriInfo address;

  @Override
  public Response toResponse(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    String message =
        status == Response.Status.NOT_FOUND.getStatusCode()
            ? "null for uri: " + address.getRequestUri()
            : e.getMessage();
    ObjectNode body = Json.object().put("message", message).put("status-code", status);
    return Response.fromResponse(e.getResponse())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(body)
        .build();
  }
}
