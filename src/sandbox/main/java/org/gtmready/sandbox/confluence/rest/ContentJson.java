package org.gtmready.sandbox.confluence.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gtmready.sandbox.confluence.content.Label;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.Library;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.host.CurrentUser;

/** Pages as JSON, with the parts that were asked for. */
final class ContentJson {

  private final Links links;
  private final Stores stores;
  private final Library library;
  private final SpaceJson spaces;
  private final VersionJson versions;
  private final BodyJson bodies;
  private final RestrictionJson restrictions;

  ContentJson(
      Links links,
      Stores stores,
      Library library,
      SpaceJson spaces,
      VersionJson versions,
      BodyJson bodies,
      RestrictionJson restrictions) {
    this.links = links;
    this.stores = stores;
    this.library = library;
    this.spaces = spaces;
    this.versions = versions;
    this.bodies = bodies;
    this.restrictions = restrictions;
  }

  /** A page that is the whole answer. */
  Map<String, Object> single(StoredPage page, Expand expand) {
    Map<String, Object> json = inList(page, expand);
    Map<String, Object> addresses = addresses(page);
    addresses.put("collection", "/rest/api/content");
    addresses.put("base", links.baseUrl());
    addresses.put("context", links.contextPath());
    json.put("_links", addresses);
    return json;
  }

  /** A page among others. */
  Map<String, Object> inList(StoredPage page, Expand expand) {
    Map<String, Object> json = new LinkedHashMap<>();
    Map<String, Object> expandable = new LinkedHashMap<>();
    String self = "/rest/api/content/" + page.id();
    json.put("id", Long.toString(page.id()));
    json.put("type", "page");
    json.put("status", page.status().word());
    json.put("title", page.title());
    String space = "/rest/api/space/" + page.spaceKey();
    for (String part : List.of("space", "container")) {
      if (expand.has(part)) {
        json.put(part, space(page, expand.within(part)));
      } else {
        expandable.put(part, space);
      }
    }
    put(
        json,
        expandable,
        expand,
        "history",
        self + "/history",
        () -> versions.history(page, expand.within("history")));
    put(json, expandable, expand, "version", "", () -> versions.latest(page));
    put(json, expandable, expand, "ancestors", "", () -> ancestors(page));
    expandable.put("operations", "");
    put(
        json,
        expandable,
        expand,
        "children",
        self + "/child",
        () -> below(page, "child", expand.within("children")));
    put(
        json,
        expandable,
        expand,
        "descendants",
        self + "/descendant",
        () -> below(page, "descendant", expand.within("descendants")));
    put(json, expandable, expand, "body", "", () -> bodies.of(page, expand.within("body")));
    put(
        json,
        expandable,
        expand,
        "restrictions",
        self + "/restriction/byOperation",
        () -> restrictions.byOperation(page));
    put(json, expandable, expand, "metadata", "", () -> metadata(page, expand.within("metadata")));
    json.put("extensions", Map.of("position", page.position()));
    json.put("_links", addresses(page));
    json.put("_expandable", expandable);
    return json;
  }

  private Map<String, Object> addresses(StoredPage page) {
    Map<String, Object> addresses = new LinkedHashMap<>();
    addresses.put("webui", Links.webui(page));
    addresses.put("edit", "/pages/resumedraft.action?draftId=" + page.id());
    addresses.put("tinyui", Links.tiny(page.id()));
    addresses.put("self", links.self("/content/" + page.id()));
    return addresses;
  }

  private Map<String, Object> space(StoredPage page, Expand expand) {
    return spaces.of(stores.spaces().byId(page.spaceId()).orElseThrow(), expand);
  }

  private List<Map<String, Object>> ancestors(StoredPage page) {
    return library.access().ancestors(page).stream()
        .map(above -> inList(above, Expand.of("", "")))
        .toList();
  }

  /** The relations of a page to what is below it. */
  Map<String, Object> below(StoredPage page, String relation, Expand expand) {
    Map<String, Object> json = new LinkedHashMap<>();
    Map<String, Object> expandable = new LinkedHashMap<>();
    String path = "/content/" + page.id() + "/" + relation;
    if (expand.has("page")) {
      List<StoredPage> pages =
          relation.equals("child")
              ? library.children(CurrentUser.get(), page.id())
              : library.descendants(CurrentUser.get(), page.id());
      json.put(
          "page",
          Listing.inner(links, path + "/page", pages, p -> inList(p, expand.within("page"))));
    } else {
      expandable.put("page", "/rest/api" + path + "/page");
    }
    for (String none : List.of("attachment", "comment")) {
      String address = path + "/" + none;
      put(
          json,
          expandable,
          expand,
          none,
          "/rest/api" + address,
          () -> Listing.inner(links, address, List.of(), any -> any));
    }
    json.put("_links", Map.of("self", links.self(path)));
    json.put("_expandable", expandable);
    return json;
  }

  private Map<String, Object> metadata(StoredPage page, Expand expand) {
    Map<String, Object> json = new LinkedHashMap<>();
    Map<String, Object> expandable = new LinkedHashMap<>();
    put(
        json,
        expandable,
        expand,
        "labels",
        "/rest/api/content/" + page.id() + "/label",
        () -> labels(page));
    expandable.put("properties", "");
    expandable.put("currentuser", "");
    expandable.put("frontend", "");
    expandable.put("editorHtml", "");
    json.put("_expandable", expandable);
    return json;
  }

  /** The labels of a page as a list. */
  Map<String, Object> labels(StoredPage page) {
    return Listing.inner(
        links, "/content/" + page.id() + "/label", library.labels(page), ContentJson::label);
  }

  static Map<String, Object> label(Label label) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("prefix", label.prefix());
    json.put("name", label.name());
    json.put("id", Long.toString(label.id()));
    json.put("label", label.name());
    return json;
  }

  private static void put(
      Map<String, Object> json,
      Map<String, Object> expandable,
      Expand expand,
      String part,
      String address,
      Supplier<Object> value) {
    if (expand.has(part)) {
      json.put(part, value.get());
    } else {
      expandable.put(part, address);
    }
  }
}
