package org.gtmready.sandbox.confluence.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.confluence.render.StorageRenderer;

/** {@code /rest/api/search}. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {

  private static final int EXCERPT = 300;

  private final Api api;

  SearchResource(Api api) {
    this.api = api;
  }

  @GET
  public Map<String, Object> search(
      @QueryParam("cql") String cql,
      @QueryParam("expand") String expand,
      @QueryParam("start") @DefaultValue("0") int start,
      @QueryParam("limit") @DefaultValue("25") int limit) {
    Expand parts = Expand.of(expand, "").within("content");
    return found(api, "/search", cql, start, limit, page -> hit(page, parts));
  }

  /** What a query finds, in the form that both search resources answer with. */
  static Map<String, Object> found(
      Api api, String path, String cql, int start, int limit, Function<StoredPage, Object> json) {
    if (cql == null || cql.isBlank()) {
      throw ContentException.invalid("cql query parameter is required");
    }
    long began = System.nanoTime();
    List<StoredPage> pages = api.confluence().search().pages(Api.user(), cql);
    Map<String, Object> body = Listing.of(api.links(), path, pages, start, limit, json);
    Object addresses = body.remove("_links");
    body.put("totalSize", pages.size());
    body.put("cqlQuery", cql);
    body.put("searchDuration", (System.nanoTime() - began) / 1_000_000);
    body.put("_links", addresses);
    return body;
  }

  private Map<String, Object> hit(StoredPage page, Expand expand) {
    String text = StorageRenderer.text(page.body());
    Map<String, Object> space = new LinkedHashMap<>();
    space.put(
        "title",
        api.confluence()
            .stores()
            .spaces()
            .byId(page.spaceId())
            .map(each -> each.name())
            .orElse(page.spaceKey()));
    space.put("displayUrl", "/display/" + page.spaceKey());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("content", api.content().inList(page, expand));
    json.put("title", page.title());
    json.put("excerpt", text.substring(0, Math.min(EXCERPT, text.length())));
    json.put("url", Links.webui(page));
    json.put("resultGlobalContainer", space);
    json.put("entityType", "content");
    json.put("iconCssClass", "aui-icon content-type-page");
    json.put("lastModified", VersionJson.time(page.modified()));
    json.put("timestamp", page.modified().toEpochMilli());
    return json;
  }
}
