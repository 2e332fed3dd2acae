package org.gtmready.sandbox.confluence.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gtmready.sandbox.confluence.content.PageStatus;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.ContentException;

/** {@code /rest/api/content/scan}: pages in the order of their ids, from a cursor on. */
@Path("content/scan")
@Produces(MediaType.APPLICATION_JSON)
public final class ScanResource {

  /** Backwards or not, and the id that the page of results ends before or begins behind. */
  private static final Pattern CURSOR = Pattern.compile("content:(true|false):(null|[0-9]{1,18})");

  private final Api api;

  ScanResource(Api api) {
    this.api = api;
  }

  @GET
  public Map<String, Object> scan(
      @QueryParam("cursor") @DefaultValue("content:false:null") String cursor,
      @QueryParam("spaceKey") String spaceKey,
      @QueryParam("status") @DefaultValue("current") String status,
      @QueryParam("type") @DefaultValue("page") String type,
      @QueryParam("expand") String expand,
      @QueryParam("limit") @DefaultValue("25") int limit) {
    Matcher matcher = CURSOR.matcher(cursor);
    if (!matcher.matches()) {
      throw ContentException.invalid("Invalid cursor : " + cursor);
    }
    List<StoredPage> all =
        api
            .confluence()
            .library()
            .all(Api.user(), PageStatus.of(status).orElse(PageStatus.CURRENT))
            .stream()
            .filter(page -> type.equals("page"))
            .filter(page -> spaceKey == null || page.spaceKey().equalsIgnoreCase(spaceKey))
            .sorted(Comparator.comparingLong(StoredPage::id))
            .toList();
    boolean backwards = matcher.group(1).equals("true");
    long id = matcher.group(2).equals("null") ? 0 : Long.parseLong(matcher.group(2));
    int most = Math.max(1, Math.min(limit, Listing.MOST));
    int behind = (int) all.stream().filter(page -> page.id() <= id).count();
    int before = (int) all.stream().filter(page -> page.id() < id).count();
    int from = backwards ? Math.max(0, before - most) : behind;
    int to = backwards ? before : Math.min(all.size(), from + most);
    return slice(all, from, to, cursor, most, Expand.of(expand, ""));
  }

  private Map<String, Object> slice(
      List<StoredPage> all, int from, int to, String cursor, int limit, Expand expand) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "results",
        all.subList(from, to).stream().map(page -> api.content().inList(page, expand)).toList());
    json.put("cursor", cursor);
    Map<String, Object> addresses = new LinkedHashMap<>();
    addresses.put("self", api.links().self("/content/scan"));
    if (to < all.size() && to > 0) {
      turn(json, addresses, "next", "content:false:" + all.get(to - 1).id(), limit);
    }
    if (from > 0 && from < all.size()) {
      turn(json, addresses, "prev", "content:true:" + all.get(from).id(), limit);
    }
    json.put("limit", limit);
    json.put("size", to - from);
    addresses.put("base", api.links().baseUrl());
    addresses.put("context", api.links().contextPath());
    json.put("_links", addresses);
    return json;
  }

  private static void turn(
      Map<String, Object> json,
      Map<String, Object> addresses,
      String where,
      String cursor,
      int limit) {
    json.put(where + "Cursor", cursor);
    String query = Listing.query("cursor", "limit");
    addresses.put(
        where, "/rest/api/content/scan?" + query + "cursor=" + cursor + "&limit=" + limit);
  }
}
