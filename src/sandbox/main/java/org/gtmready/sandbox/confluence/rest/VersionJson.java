package org.gtmready.sandbox.confluence.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gtmready.sandbox.confluence.content.StoredPage;

/** Versions and history of pages as JSON. */
final class VersionJson {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);

  private final Links links;
  private final PeopleJson people;

  VersionJson(Links links, PeopleJson people) {
    this.links = links;
    this.people = people;
  }

  /** An instant as the API writes it. */
  static String time(Instant instant) {
    return TIME.format(instant);
  }

  Map<String, Object> latest(StoredPage page) {
    return json(
        page.id(), page.version(), page.modifier(), page.modified(), page.comment(), page.minor());
  }

  Map<String, Object> history(StoredPage page, Expand expand) {
    Map<String, Object> json = new LinkedHashMap<>();
    Map<String, Object> expandable = new LinkedHashMap<>();
    json.put("latest", true);
    json.put("createdBy", people.named(page.creator()));
    json.put("createdDate", time(page.created()));
    if (expand.has("lastUpdated")) {
      json.put("lastUpdated", latest(page));
    } else {
      expandable.put("lastUpdated", "");
    }
    expandable.put("previousVersion", "");
    expandable.put("contributors", "");
    expandable.put("nextVersion", "");
    json.put("_links", Map.of("self", links.self("/content/" + page.id() + "/history")));
    json.put("_expandable", expandable);
    return json;
  }

  private Map<String, Object> json(
      long pageId, int number, String by, Instant when, String comment, boolean minor) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("by", people.named(by));
    json.put("when", time(when));
    json.put("message", comment);
    json.put("number", number);
    json.put("minorEdit", minor);
    json.put("hidden", false);
    json.put(
        "_links",
        Map.of(
            "self",
            links.baseUrl() + "/rest/experimental/content/" + pageId + "/version/" + number));
    json.put("_expandable", Map.of("content", "/rest/api/content/" + pageId));
    return json;
  }
}
