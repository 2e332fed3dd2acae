package org.gtmready.sandbox.confluence.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.Library;

/** {@code /rest/api/content/{id}/child} and what else is about the place of a page. */
@Path("content/{id}/{relation:child|descendant|move}")
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

  @POST
  @Path("{type:comment|attachment}")
  @Consumes(MediaType.WILDCARD)
  public Response add(@PathParam("type") String type) {
    return new Failures().toResponse(PageBody.notModelled("adding content of type " + type));
  }

  /** Moves the page below another; places before and after a page are not modelled. */
  @PUT
  @Path("{position}/{target}")
  public Map<String, Object> move(
      @PathParam("id") String id,
      @PathParam("position") String position,
      @PathParam("target") String target) {
    if (!position.equals("append")) {
      throw PageBody.notModelled("the position " + position);
    }
    StoredPage parent = library.page(Api.user(), PageBody.id(target));
    StoredPage moved = library.move(Api.user(), PageBody.id(id), parent.spaceKey(), parent.id());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("pageId", Long.toString(moved.id()));
    return json;
  }
}
