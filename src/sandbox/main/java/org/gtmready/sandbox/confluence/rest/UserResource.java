package org.gtmready.sandbox.confluence.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.host.User;

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
  @Path("anonymous")
  public Map<String, Object> anonymous() {
    return api.people().user(null);
  }

  @GET
  public Map<String, Object> get(
      @QueryParam("username") String username, @QueryParam("key") String key) {
    return api.people().user(find(username, key));
  }

  @GET
  @Path("memberof")
  public Map<String, Object> groups(
      @QueryParam("username") String username,
      @QueryParam("key") String key,
      @QueryParam("start") @DefaultValue("0") int start,
      @QueryParam("limit") @DefaultValue("200") int limit) {
    List<String> groups = find(username, key).groups().stream().sorted().toList();
    return Listing.of(
        api.links(), "/user/memberof", groups, start, limit, name -> api.people().group(name));
  }

  private User find(String username, String key) {
    if (Api.user() == null) {
      throw ContentException.forbidden("Not permitted to view users.");
    }
    String name = username == null ? key : username;
    return api.confluence()
        .users()
        .find(name)
        .orElseThrow(
            () ->
                new ContentException(
                    ContentException.Kind.NOT_FOUND, "No user found with key : " + name));
  }
}
