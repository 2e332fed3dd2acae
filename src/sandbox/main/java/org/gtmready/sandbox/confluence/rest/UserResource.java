package org.gtmready.sandbox.confluence.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;

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

  @GET
  public Map<String, Object> get(
      @QueryParam("username") String username, @QueryParam("key") String key) {
    return api.people().user(find(username, key));
  }

  private User find(String username, String key) {
    if (Api.user() == null) {
      throw ContentException.forbidden("Not permitted to view users.");
    }
    Users users = api.confluence().users();
    return (username == null ? users.byKey(key) : users.find(username))
        .orElseThrow(
            () ->
                new ContentException(
                    ContentException.Kind.NOT_FOUND,
                    "No user found with key : " + (username == null ? key : username)));
  }
}
