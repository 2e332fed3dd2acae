package org.gtmready.sandbox.confluence.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.host.User;

/** {@code /rest/api/group}. */
@Path("group")
@Produces(MediaType.APPLICATION_JSON)
public final class GroupResource {

  private final Api api;

  GroupResource(Api api) {
    this.api = api;
  }

  @GET
  public Map<String, Object> list(
      @QueryParam("start") @DefaultValue("0") int start,
      @QueryParam("limit") @DefaultValue("200") int limit) {
    List<String> groups =
        users().stream().flatMap(user -> user.groups().stream()).distinct().sorted().toList();
    return Listing.of(
        api.links(), "/group", groups, start, limit, name -> api.people().group(name));
  }

  @GET
  @Path("{name}")
  public Map<String, Object> get(@PathParam("name") String name) {
    membersOf(name);
    return api.people().group(name);
  }

  @GET
  @Path("{name}/member")
  public Map<String, Object> members(
      @PathParam("name") String name,
      @QueryParam("start") @DefaultValue("0") int start,
      @QueryParam("limit") @DefaultValue("200") int limit) {
    return Listing.of(
        api.links(),
        "/group/" + name + "/member",
        membersOf(name),
        start,
        limit,
        user -> api.people().user(user));
  }

  private List<User> membersOf(String group) {
    List<User> members = users().stream().filter(user -> user.groups().contains(group)).toList();
    if (members.isEmpty()) {
      throw new ContentException(
          ContentException.Kind.NOT_FOUND, "No group found with name : " + group);
    }
    return members;
  }

  private List<User> users() {
    if (Api.user() == null) {
      throw ContentException.forbidden("Not permitted to view groups.");
    }
    return api.confluence().users().all();
  }
}
