package org.gtmready.sandbox.confluence.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    String self = "/rest/api/content/" + page.id();
    String space = "/rest/api/space/" + page.spaceKey();
    return new Parts(expand)
        .put("id", Long.toString(page.id()))
        .put("type", "page")
        .put("status", page.status().word())
        .put("title", page.title())
        .part("space", space, () -> space(page, expand.within("space")))
        .part("container", space, () -> space(page, expand.within("container")))
        .part("history", self + "/history", () -> versions.history(page, expand.within("history")))
        .part("version", "", () -> versions.latest(page))
        .part("ancestors", "", () -> ancestors(page))
        .without("operations")
        .part("children", self + "/child", () -> below(page, "child", expand.within("children")))
        .part(
            "descendants",
            self + "/descendant",
            () -> below(page, "descendant", expand.within("descendants")))
        .part("body", "", () -> bodies.of(page, expand.within("body")))
        .part(
            "restrictions", self + "/restriction/byOperation", () -> restrictions.byOperation(page))
        .part("metadata", "", () -> metadata(page, expand.within("metadata")))
        .put("extensions", Map.of("position", page.position()))
        .put("_links", addresses(page))
        .json();
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
    String path = "/content/" + page.id() + "/" + relation;
    Parts parts =
        new Parts(expand)
            .part(
                "page",
                "/rest/api" + path + "/page",
                () ->
                    Listing.inner(
                        links,
                        path + "/page",
                        relation.equals("child")
                            ? library.children(CurrentUser.get(), page.id())
                            : library.descendants(CurrentUser.get(), page.id()),
                        p -> inList(p, expand.within("page"))));
    for (String none : List.of("attachment", "comment")) {
      String address = path + "/" + none;
      parts.part(
          none, "/rest/api" + address, () -> Listing.inner(links, address, List.of(), any -> any));
    }
    return parts.put("_links", Map.of("self", links.self(path))).json();
  }

  private Map<String, Object> metadata(StoredPage page, Expand expand) {
    return new Parts(expand)
        .part("labels", "/rest/api/content/" + page.id() + "/label", () -> labels(page))
        .without("properties", "currentuser", "frontend", "editorHtml")
        .json();
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
}
