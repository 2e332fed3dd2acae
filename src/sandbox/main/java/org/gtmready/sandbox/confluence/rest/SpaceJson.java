package org.gtmready.sandbox.confluence.rest;

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
    Parts parts =
        new Parts(expand)
            .put("id", space.id())
            .put("key", space.key())
            .put("name", space.name())
            .put("status", "CURRENT")
            .part("description", "", () -> Map.of("plain", plain(space.description())));
    if (space.homeId() != 0) {
      String home = "/rest/api/content/" + space.homeId();
      parts.part("homepage", home, () -> pages.apply(space.homeId()).orElse(null));
    }
    return parts
        .put("type", "global")
        .without("metadata", "icon")
        .put(
            "_links",
            Map.of("webui", "/display/" + space.key(), "self", links.self("/space/" + space.key())))
        .json();
  }

  private static Map<String, Object> plain(String text) {
    return Map.of("value", text, "representation", "plain");
  }
}
