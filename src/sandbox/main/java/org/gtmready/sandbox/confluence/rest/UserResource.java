package org.gtmready.sandbox.confluence.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** {@code /rest/api/user}. */
@Path("user")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

  private final Api api;

  UserResource(Api api) {
    this.api = api;
  }

  @GET
  @Path("current")
  public Map<String, Object> current() {
    return api.people().user(Api.user());
  }
}
