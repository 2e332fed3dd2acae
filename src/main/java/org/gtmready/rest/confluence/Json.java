package org.gtmready.rest.confluence;

import jakarta.ws.rs.core.Response;
import org.gtmready.core.trust.MessageSignature;

/** Answers whose body is JSON already. */
final class Json {

  private Json() {}

  static Response ok(String json) {
    return of(json).build();
  }

  /** With the signature of this Confluence. */
  static Response signed(String json, String signature) {
    return of(json).header(MessageSignature.HEADER, signature).build();
  }

  private static Response.ResponseBuilder of(String json) {
    return Response.ok(json)
        .type("application/json;charset=UTF-8")
        .header("Cache-Control", "no-store");
  }
}
