package org.gtmready.sandbox.confluence.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.confluence.search.CqlException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into Confluence's error body. */
final class Failures implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof ContentException e) {
      return answer(status(e.kind()), e.getMessage());
    } else if (failure instanceof CqlException || failure instanceof JsonProcessingException) {
      return answer(Response.Status.BAD_REQUEST, failure.getMessage());
    } else if (failure instanceof WebApplicationException e) {
      Response.StatusType status = e.getResponse().getStatusInfo();
      return answer(status, e.getMessage());
    }
    LOG.error("A REST request failed", failure);
    return answer(Response.Status.INTERNAL_SERVER_ERROR, failure.toString());
  }

  private static Response.Status status(ContentException.Kind kind) {
    return switch (kind) {
      case NOT_FOUND -> Response.Status.NOT_FOUND;
      case FORBIDDEN -> Response.Status.FORBIDDEN;
      case CONFLICT -> Response.Status.CONFLICT;
      case INVALID -> Response.Status.BAD_REQUEST;
      case TOO_LARGE -> Response.Status.REQUEST_ENTITY_TOO_LARGE;
    };
  }

  /** Confluence's own answers say the same in {@code data} whatever the reason is. */
  private static Response answer(Response.StatusType status, String message) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("authorized", false);
    data.put("valid", true);
    data.put("allowedInReadOnlyMode", true);
    data.put("errors", List.of());
    data.put("successful", false);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("statusCode", status.getStatusCode());
    body.put("data", data);
    body.put("message", message);
    body.put("reason", status.getReasonPhrase());
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
  }
}
