package org.gtmready.sandbox.confluence.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.gtmready.sandbox.confluence.content.StoredSpace;

/** Spaces as JSON. */
final class SpaceJson {

  private final Links links;
  private final LongFunction<Optional<Map<String, Object>>> pages;

  /**
   * Makes the JSON of spaces.
   *
   * @param pages a page by its id, if the user may view it
   */
  SpaceJson(Links links, LongFunction<Optional<Map<String, Object>>> pages) {
    this.links = links;
    this.pages = pages;
  }

  Map<String, Object> of(StoredSpace space, Expand expand) {
    Map<String, Object> json = new LinkedHashMap<>();
    Map<String, Object> expandable = new LinkedHashMap<>();
    json.put("id", space.id());
    json.put("key", space.key());
    json.put("name", space.name());
    json.put("status", "CURRENT");
    if (expand.has("description")) {
      Map<String, Object> plain = new LinkedHashMap<>();
      plain.put("value", space.description());
      plain.put("representation", "plain");
      json.put("description", Map.of("plain", plain));
    } else {
      expandable.put("description", "");
    }
    if (space.homeId() != 0) {
      String home = "/rest/api/content/" + space.homeId();
      if (expand.has("homepage")) {
        pages.apply(space.homeId()).ifPresent(page -> json.put("homepage", page));
      } else {
        expandable.put("homepage", home);
      }
    }
    json.put("type", "global");
    expandable.put("metadata", "");
    expandable.put("icon", "");
    Map<String, Object> addresses = new LinkedHashMap<>();
    addresses.put("webui", "/display/" + space.key());
    addresses.put("self", links.self("/space/" + space.key()));
    json.put("_links", addresses);
    json.put("_expandable", expandable);
    return json;
  }
}
