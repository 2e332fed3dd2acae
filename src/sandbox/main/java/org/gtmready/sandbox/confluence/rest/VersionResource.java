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
import java.util.Map;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.Library;

/**
 * {@code /rest/experimental/content/{id}/version}, and under {@code /rest/api} as in Confluence
 * Cloud: the versions of a page.
 */
@Path("content/{id}/version")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class VersionResource {

  private final Api api;
  private final Library library;

  VersionResource(Api api) {
    this.api = api;
    this.library = api.confluence().library();
  }

  @GET
  public Map<String, Object> list(
      @PathParam("id") String id,
      @QueryParam("start") @DefaultValue("0") int start,
      @QueryParam("limit") @DefaultValue("200") int limit) {
    StoredPage page = library.page(Api.user(), PageBody.id(id));
    return Listing.of(
        api.links(),
        "/content/" + page.id() + "/version",
        library.versions(page),
        start,
        limit,
        version -> api.versions().version(page, version));
  }

  @GET
  @Path("{number:[0-9]{1,9}}")
  public Map<String, Object> get(@PathParam("id") String id, @PathParam("number") int number) {
    StoredPage page = library.page(Api.user(), PageBody.id(id));
    return api.versions().version(page, library.version(page, number));
  }

  /** Makes an earlier version the newest. */
  @POST
  public Map<String, Object> restore(@PathParam("id") String id, JsonNode body) {
    if (!body.path("operationKey").asText().equalsIgnoreCase("restore")) {
      throw PageBody.notModelled("the operation " + body.path("operationKey").asText());
    }
    int number = body.path("params").path("versionNumber").asInt();
    StoredPage page = library.revert(Api.user(), PageBody.id(id), number);
    return api.versions().latest(page);
  }
}
