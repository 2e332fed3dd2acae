package org.gtmready.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
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
  public Map<String, Object> list(@PathParam("id") String id) {
    return api.restrictions().list(page(id));
  }

  @GET
  @Path("byOperation")
  public Map<String, Object> byOperation(@PathParam("id") String id) {
    return api.restrictions().byOperation(page(id));
  }

  /** Replaces all restrictions. */
  @PUT
  public Map<String, Object> set(@PathParam("id") String id, JsonNode body) {
    return save(page(id), RestrictionJson.read(body));
  }

  /** Adds to the restrictions. */
  @POST
  public Map<String, Object> add(@PathParam("id") String id, JsonNode body) {
    StoredPage page = page(id);
    List<Restriction> all = new ArrayList<>(library.restrictions(page));
    all.addAll(RestrictionJson.read(body));
    return save(page, all);
  }

  @DELETE
  public Map<String, Object> clear(@PathParam("id") String id) {
    return save(page(id), List.of());
  }

  private Map<String, Object> save(StoredPage page, List<Restriction> restrictions) {
    library.restrict(Api.user(), page.id(), restrictions);
    return api.restrictions().list(page);
  }

  private StoredPage page(String id) {
    return library.page(Api.user(), PageBody.id(id));
  }
}
