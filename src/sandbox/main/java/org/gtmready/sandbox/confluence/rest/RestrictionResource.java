package org.gtmready.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import org.gtmready.sandbox.confluence.content.Restriction;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.Library;

/** {@code /rest/api/content/{id}/restriction}. */
@Path("content/{id}/restriction")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RestrictionResource {

  private final Api api;
  private final Library library;

  RestrictionResource(Api api) {
    this.api = api;
    this.library = api.confluence().library();
  }

  @GET
  @Path("byOperation")
  public Map<String, Object> byOperation(@PathParam("id") String id) {
    return api.restrictions().byOperation(page(id));
  }

  @GET
  @Path("byOperation/{operation:read|update}")
  public Map<String, Object> ofOperation(
      @PathParam("id") String id, @PathParam("operation") String operation) {
    return api.restrictions()
        .of(page(id), Restriction.Operation.valueOf(operation.toUpperCase(Locale.ROOT)));
  }

  /** Replaces all restrictions. */
  @PUT
  public Map<String, Object> set(@PathParam("id") String id, JsonNode body) {
    StoredPage page = page(id);
    library.restrict(Api.user(), page.id(), api.restrictions().read(body));
    return api.restrictions().list(page);
  }

  private StoredPage page(String id) {
    return library.page(Api.user(), PageBody.id(id));
  }
}
