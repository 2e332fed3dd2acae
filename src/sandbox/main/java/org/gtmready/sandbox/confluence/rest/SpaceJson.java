package org.gtmready.sandbox.confluence.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gtmready.sandbox.confluence.content.StoredSpace;

/** Spaces as JSON. */
final class SpaceJson {

  private final Links links;

  SpaceJson(Links links) {
    this.links = links;
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
        json.put(
            "homepage",
            Map.of(
                "id",
                Long.toString(space.homeId()),
                "type",
                "page",
                "_links",
                Map.of("self", links.self("/content/" + space.homeId()))));
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
