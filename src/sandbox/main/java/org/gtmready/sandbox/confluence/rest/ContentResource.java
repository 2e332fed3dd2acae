package org.gtmready.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.confluence.content.PageStatus;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.confluence.library.Edit;
import org.gtmready.sandbox.confluence.library.Library;
import org.gtmready.sandbox.confluence.library.NewPage;

/** {@code /rest/api/content}: pages. */
@Path("content")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContentResource {

  private static final String SAVED = "body.storage,history,space,container,version,ancestors";

  private final Api api;
  private final Library library;

  ContentResource(Api api) {
    this.api = api;
    this.library = api.confluence().library();
  }

  @GET
  public Map<String, Object> list(
      @QueryParam("type") @DefaultValue("page") String type,
      @QueryParam("spaceKey") String spaceKey,
      @QueryParam("title") String title,
      @QueryParam("status") @DefaultValue("current") String status,
      @QueryParam("expand") String expand,
      @QueryParam("start") @DefaultValue("0") int start,
      @QueryParam("limit") @DefaultValue("25") int limit) {
    List<PageStatus> wanted =
        "any".equals(status)
            ? List.of(PageStatus.CURRENT, PageStatus.TRASHED)
            : List.of(PageStatus.of(status).orElse(PageStatus.CURRENT));
    List<StoredPage> pages =
        wanted.stream()
            .flatMap(each -> library.all(Api.user(), each).stream())
            .filter(page -> type.equals("page"))
            .filter(page -> spaceKey == null || page.spaceKey().equalsIgnoreCase(spaceKey))
            .filter(page -> title == null || page.title().equalsIgnoreCase(title))
            .toList();
    Expand parts = Expand.of(expand, "");
    return Listing.of(
        api.links(), "/content", pages, start, limit, page -> api.content().inList(page, parts));
  }

  @POST
  public Map<String, Object> create(JsonNode json, @QueryParam("expand") String expand) {
    PageBody body = PageBody.of(json);
    String space =
        body.spaceKey().orElseThrow(() -> ContentException.invalid("Space is required."));
    StoredPage page =
        library.create(
            Api.user(),
            new NewPage(
                space,
                body.parent().orElse(0L),
                body.title().orElse(""),
                body.storage().orElse("")));
    return api.content().single(page, Expand.of(expand, SAVED));
  }

  /** Pages by a query. */
  @GET
  @Path("search")
  public Map<String, Object> search(
      @QueryParam("cql") String cql,
      @QueryParam("expand") String expand,
      @QueryParam("start") @DefaultValue("0") int start,
      @QueryParam("limit") @DefaultValue("25") int limit) {
    Expand parts = Expand.of(expand, "");
    return SearchResource.found(
        api, "/content/search", cql, start, limit, page -> api.content().inList(page, parts));
  }

  @GET
  @Path("{id}")
  public Map<String, Object> get(
      @PathParam("id") String id,
      @QueryParam("status") List<String> statuses,
      @QueryParam("expand") String expand) {
    Expand parts = Expand.of(expand, "history,space,version");
    StoredPage page = library.page(Api.user(), PageBody.id(id), statuses(statuses));
    return api.content().single(page, parts);
  }

  @GET
  @Path("{id}/history")
  public Map<String, Object> history(
      @PathParam("id") String id, @QueryParam("expand") String expand) {
    StoredPage page = library.page(Api.user(), PageBody.id(id));
    return api.versions().history(page, Expand.of(expand, "lastUpdated"));
  }

  /** A new version, or a page back from the trash. */
  @PUT
  @Path("{id}")
  public Map<String, Object> update(
      @PathParam("id") String id, JsonNode json, @QueryParam("expand") String expand) {
    PageBody body = PageBody.of(json);
    StoredPage before =
        library.page(Api.user(), PageBody.id(id), PageStatus.CURRENT, PageStatus.TRASHED);
    int version = body.version();
    String title = body.title().orElse(before.title());
    String storage = body.storage().orElse(before.body());
    StoredPage saved =
        switch (before.status()) {
          case TRASHED -> library.restore(Api.user(), before.id(), title);
          case CURRENT ->
              library.update(
                  Api.user(),
                  before.id(),
                  new Edit(title, storage, version, body.message(), body.minorEdit()));
        };
    long parent = body.parent().orElse(saved.parentId());
    String space = body.spaceKey().orElse(saved.spaceKey());
    if (parent != saved.parentId() || !space.equalsIgnoreCase(saved.spaceKey())) {
      saved = library.move(Api.user(), saved.id(), space, parent);
    }
    return api.content().single(saved, Expand.of(expand, SAVED));
  }

  /** Into the trash; with {@code status=trashed} out of existence. */
  @DELETE
  @Path("{id}")
  public Response delete(@PathParam("id") String id, @QueryParam("status") String status) {
    if ("trashed".equals(status)) {
      library.purge(Api.user(), PageBody.id(id));
    } else {
      library.trash(Api.user(), PageBody.id(id));
    }
    return Response.noContent().build();
  }

  private static PageStatus[] statuses(List<String> words) {
    if (words.contains("any")) {
      return PageStatus.values();
    }
    return words.stream().flatMap(word -> PageStatus.of(word).stream()).toArray(PageStatus[]::new);
  }
}
