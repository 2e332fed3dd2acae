package org.gtmready.rest.confluence;

import jakarta.ws.rs.core.Response;

/** Answers whose body is JSON already. */
final class Json {

  private Json() {}

  static Response ok(String json) {
    return Response.ok(json)
        .type("application/json;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .build();
  }
}
