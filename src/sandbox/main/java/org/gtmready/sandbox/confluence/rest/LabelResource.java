package org.gtmready.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.confluence.content.Label;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.Library;

/** {@code /rest/api/content/{id}/label}. */
@Path("content/{id}/label")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LabelResource {

  private final Api api;
  private final Library library;

  LabelResource(Api api) {
    this.api = api;
    this.library = api.confluence().library();
  }

  @GET
  public Map<String, Object> list(
      @PathParam("id") String id,
      @QueryParam("prefix") List<String> prefixes,
      @QueryParam("start") @DefaultValue("0") int start,
      @QueryParam("limit") @DefaultValue("200") int limit) {
    StoredPage page = page(id);
    List<Label> labels =
        library.labels(page).stream()
            .filter(label -> prefixes.isEmpty() || prefixes.contains(label.prefix()))
            .toList();
    String path = "/content/" + page.id() + "/label";
    return Listing.of(api.links(), path, labels, start, limit, ContentJson::label);
  }

  /** One label or a list of them. */
  @POST
  public Map<String, Object> add(@PathParam("id") String id, JsonNode body) {
    StoredPage page = page(id);
    for (JsonNode label : body.isArray() ? body : List.of(body)) {
      library.addLabel(
          Api.user(),
          page.id(),
          label.path("prefix").asText("global"),
          label.path("name").asText());
    }
    return api.content().labels(page);
  }

  @DELETE
  public Response removeNamed(@PathParam("id") String id, @QueryParam("name") String name) {
    return remove(id, name == null ? "" : name);
  }

  @DELETE
  @Path("{label}")
  public Response remove(@PathParam("id") String id, @PathParam("label") String label) {
    library.removeLabel(Api.user(), page(id).id(), label);
    return Response.noContent().build();
  }

  private StoredPage page(String id) {
    return library.page(Api.user(), PageBody.id(id));
  }
}
