package org.gtmready.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.confluence.content.StoredSpace;

/** {@code /rest/api/space}. */
@Path("space")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SpaceResource {

  private final Api api;

  SpaceResource(Api api) {
    this.api = api;
  }

  @GET
  public Map<String, Object> list(
      @QueryParam("spaceKey") List<String> keys,
      @QueryParam("type") String type,
      @QueryParam("expand") String expand,
      @QueryParam("start") @DefaultValue("0") int start,
      @QueryParam("limit") @DefaultValue("25") int limit) {
    List<StoredSpace> spaces =
        api.confluence().library().spaces(Api.user()).stream()
            .filter(space -> keys.isEmpty() || keys.contains(space.key()))
            .filter(space -> type == null || type.equals("global"))
            .toList();
    Expand parts = Expand.of(expand, "");
    return Listing.of(
        api.links(), "/space", spaces, start, limit, space -> api.spaces().of(space, parts));
  }

  @GET
  @Path("{key}")
  public Map<String, Object> get(
      @PathParam("key") String key, @QueryParam("expand") String expand) {
    StoredSpace space = api.confluence().library().space(Api.user(), key);
    return api.spaces().of(space, Expand.of(expand, ""));
  }

  @POST
  public Map<String, Object> create(JsonNode body) {
    StoredSpace space =
        api.confluence()
            .spaceWork()
            .create(
                Api.user(),
                body.path("key").asText(""),
                body.path("name").asText(""),
                body.path("description").path("plain").path("value").asText(""));
    return api.spaces().of(space, Expand.of("description.plain,homepage", ""));
  }
}
