package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.WikiText;
import org.gtmready.sandbox.jira.store.Change;
import org.gtmready.sandbox.jira.store.IssueRow;

/** What {@code expand} adds to an issue. */
final class Expansions {
  private static final String WITH_FIELDS = "transitions.fields";
  private final Site site;
  private final Shapes shapes;

  Expansions(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  /** Adds the expansions named, with commas between. */
  void add(ObjectNode node, User user, IssueRow issue, String names) {
    Set<String> wanted = wanted(names);
    if (wanted.contains("renderedFields")) {
      node.set("renderedFields", rendered(node.path("fields")));
    }
    if (wanted.contains("operations")) {
      node.putObject("operations").putArray("linkGroups");
    }
    if (wanted.contains("transitions") || wanted.contains(WITH_FIELDS)) {
      node.set("transitions", transitions(user, issue, names));
    }
    if (wanted.contains("changelog")) {
      node.set("changelog", changelog(site.store().history().of(issue.id())));
    }
    if (wanted.contains("editmeta")) {
      node.set("editmeta", EditMeta.of(site, shapes, issue));
    }
  }

  private static Set<String> wanted(String names) {
    return Arrays.stream(names.split(",")).map(String::strip).collect(Collectors.toSet());
  }

  /** Adds names and types of the fields that are there: to an issue, or once to all found. */
  static void describe(ObjectNode node, String expand, List<JsonNode> fields) {
    Set<String> wanted = wanted(expand);
    NavigableSet<String> ids = new TreeSet<>();
    fields.forEach(it -> it.fieldNames().forEachRemaining(ids::add));
    if (wanted.contains("names")) {
      ObjectNode map = node.putObject("names");
      ids.forEach(id -> map.put(id, FieldSchema.NAMES.getOrDefault(id, id)));
    }
    if (wanted.contains("schema")) {
      ObjectNode map = node.putObject("schema");
      ids.forEach(id -> map.set(id, FieldSchema.of(id)));
    }
  }

  /** Wiki text as HTML; fields that are no text are null. */
  private static ObjectNode rendered(JsonNode fields) {
    ObjectNode rendered = Json.object();
    fields.fieldNames().forEachRemaining(rendered::putNull);
    if (fields.has("description")) {
      rendered.put("description", WikiText.html(Json.text(fields, "description")));
    }
    if (fields.has("comment")) {
      ObjectNode comment = fields.path("comment").deepCopy();
      for (JsonNode one : comment.path("comments")) {
        ((ObjectNode) one).put("body", WikiText.html(Json.text(one, "body")));
      }
      rendered.set("comment", comment);
    }
    return rendered;
  }

  /**
   * What the user may try; with fields if these are among the names to expand. There are no
   * screens, so that every field can come along and none has to.
   */
  ArrayNode transitions(User user, IssueRow issue, String names) {
    ObjectNode fields =
        wanted(names).contains(WITH_FIELDS)
            ? EditMeta.fields(site, shapes, issue.projectId())
            : Json.object();
    fields.forEach(field -> ((ObjectNode) field).put("required", false));
    return Json.array(
        site.transitions().available(user, issue),
        transition -> {
          ObjectNode it = Json.object();
          it.put("id", String.valueOf(transition.id()));
          it.put("name", transition.name());
          it.set("to", shapes.status(transition.to()));
          if (!fields.isEmpty()) {
            it.set("fields", fields.deepCopy());
          }
          return it;
        });
  }

  private ObjectNode changelog(List<Change> changes) {
    ObjectNode node = Json.object();
    node.put("startAt", 0).put("maxResults", changes.size()).put("total", changes.size());
    node.set(
        "histories",
        Json.array(
            changes,
            change -> {
              ObjectNode it = Json.object();
              it.put("id", String.valueOf(change.id()));
              it.set("author", shapes.user(change.author()));
              it.put("created", Json.instant(change.created()));
              it.set("items", Json.array(change.items(), Expansions::item));
              return it;
            }));
    return node;
  }

  private static ObjectNode item(Change.Item item) {
    boolean custom = item.field().startsWith("Epic");
    return Json.object()
        .put("field", item.field())
        .put("fieldtype", custom ? "custom" : "jira")
        .put("from", item.oldValue())
        .put("fromString", item.oldText())
        .put("to", item.newValue())
        .put("toString", item.newText());
  }
}
