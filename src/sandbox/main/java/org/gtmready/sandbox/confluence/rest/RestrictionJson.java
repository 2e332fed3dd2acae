package org.gtmready.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.confluence.content.Restriction;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.confluence.library.Library;

/** Restrictions of pages as JSON, both ways. */
final class RestrictionJson {

  private final Links links;
  private final Library library;
  private final PeopleJson people;

  RestrictionJson(Links links, Library library, PeopleJson people) {
    this.links = links;
    this.library = library;
    this.people = people;
  }

  Map<String, Object> byOperation(StoredPage page) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Restriction.Operation operation : Restriction.Operation.values()) {
      json.put(operation.word(), of(page, operation));
    }
    json.put("_links", Map.of("self", links.self(path(page) + "/byOperation")));
    return json;
  }

  Map<String, Object> of(StoredPage page, Restriction.Operation operation) {
    List<Restriction> limits =
        library.restrictions(page).stream().filter(r -> r.operation() == operation).toList();
    String path = path(page) + "/byOperation/" + operation.word();
    Map<String, Object> subjects = new LinkedHashMap<>();
    subjects.put(
        "user",
        Listing.inner(
            links,
            path + "/user",
            named(limits, Restriction.Subject.USER),
            name -> people.named(name)));
    subjects.put(
        "group",
        Listing.inner(
            links,
            path + "/group",
            named(limits, Restriction.Subject.GROUP),
            name -> people.group(name)));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("operation", operation.word());
    json.put("restrictions", subjects);
    json.put("_links", Map.of("self", links.self(path)));
    json.put("_expandable", Map.of("content", "/rest/api/content/" + page.id()));
    return json;
  }

  /** Both operations in a list. */
  Map<String, Object> list(StoredPage page) {
    return Listing.inner(
        links, path(page), List.of(Restriction.Operation.values()), each -> of(page, each));
  }

  /** The restrictions of a request: a list, or a list under {@code results}. */
  List<Restriction> read(JsonNode body) {
    List<Restriction> all = new ArrayList<>();
    JsonNode list = body.isArray() ? body : body.path("results");
    for (JsonNode entry : list) {
      Restriction.Operation operation =
          switch (entry.path("operation").asText()) {
            case "read" -> Restriction.Operation.READ;
            case "update" -> Restriction.Operation.UPDATE;
            default ->
                throw ContentException.invalid(
                    "Unknown operation: " + entry.path("operation").asText());
          };
      for (JsonNode user : results(entry.path("restrictions").path("user"))) {
        String name =
            user.has("username")
                ? user.path("username").asText()
                : people.nameOf(user.path("userKey").asText());
        all.add(new Restriction(operation, Restriction.Subject.USER, name));
      }
      for (JsonNode group : results(entry.path("restrictions").path("group"))) {
        String name = group.path("name").asText();
        all.add(new Restriction(operation, Restriction.Subject.GROUP, name));
      }
    }
    return all;
  }

  private static JsonNode results(JsonNode subjects) {
    return subjects.isArray() ? subjects : subjects.path("results");
  }

  private static List<String> named(List<Restriction> limits, Restriction.Subject subject) {
    return limits.stream().filter(r -> r.subject() == subject).map(Restriction::name).toList();
  }

  private static String path(StoredPage page) {
    return "/content/" + page.id() + "/restriction";
  }
}
