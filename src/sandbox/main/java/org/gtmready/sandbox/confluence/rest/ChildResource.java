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
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.Library;

/** {@code /rest/api/content/{id}/child} and {@code /descendant}. */
@Path("content/{id}/{relation:child|descendant}")
@Produces(MediaType.APPLICATION_JSON)
public final class ChildResource {

  private final Api api;
  private final Library library;

  ChildResource(Api api) {
    this.api = api;
    this.library = api.confluence().library();
  }

  @GET
  public Map<String, Object> all(
      @PathParam("id") String id,
      @PathParam("relation") String relation,
      @QueryParam("expand") String expand) {
    StoredPage page = library.page(Api.user(), PageBody.id(id));
    return api.content().below(page, relation, Expand.of(expand, ""));
  }

  /** Comments and attachments are not modelled: there are none. */
  @GET
  @Path("{type:page|comment|attachment}")
  public Map<String, Object> list(
      @PathParam("id") String id,
      @PathParam("relation") String relation,
      @PathParam("type") String type,
      @QueryParam("expand") String expand,
      @QueryParam("start") @DefaultValue("0") int start,
      @QueryParam("limit") @DefaultValue("25") int limit) {
    StoredPage page = library.page(Api.user(), PageBody.id(id));
    List<StoredPage> below = List.of();
    if (type.equals("page")) {
      below =
          relation.equals("child")
              ? library.children(Api.user(), page.id())
              : library.descendants(Api.user(), page.id());
    }
    Expand parts = Expand.of(expand, "");
    return Listing.of(
        api.links(),
        "/content/" + page.id() + "/" + relation + "/" + type,
        below,
        start,
        limit,
        child -> api.content().inList(child, parts));
  }
}
