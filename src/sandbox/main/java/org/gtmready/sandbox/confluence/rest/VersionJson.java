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

  Map<String, Object> history(StoredPage page, Expand expand) {
    return new Parts(expand)
        .put("latest", true)
        .put("createdBy", people.named(page.creator()))
        .put("createdDate", time(page.created()))
        .part("lastUpdated", "", () -> latest(page))
        .without("previousVersion", "contributors", "nextVersion")
        .put("_links", Map.of("self", links.self("/content/" + page.id() + "/history")))
        .json();
  }

  Map<String, Object> latest(StoredPage page) {
    String self = "/rest/experimental/content/" + page.id() + "/version/" + page.version();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("by", people.named(page.modifier()));
    json.put("when", time(page.modified()));
    json.put("message", page.comment());
    json.put("number", page.version());
    json.put("minorEdit", page.minor());
    json.put("hidden", false);
    json.put("_links", Map.of("self", links.baseUrl() + self));
    json.put("_expandable", Map.of("content", "/rest/api/content/" + page.id()));
    return json;
  }
}
