package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.Comment;
import org.gtmready.sandbox.jira.store.IssueFields;
import org.gtmready.sandbox.jira.store.IssueLinkRow;
import org.gtmready.sandbox.jira.store.IssueRow;

/** An issue in Jira's REST. */
final class IssueShape {
  private final Site site;
  private final Shapes shapes;

  IssueShape(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  /** The issue with the fields chosen. */
  ObjectNode of(User user, IssueRow issue, FieldChoice choice) {
    ObjectNode node = Json.object();
    node.put("expand", "renderedFields,names,schema,transitions,operations,editmeta,changelog");
    node.put("id", String.valueOf(issue.id()));
    node.put("self", shapes.self("/issue/" + issue.id()));
    node.put("key", issue.key());
    Filler fields = new Filler(node.putObject("fields"), choice);
    people(fields, issue);
    facts(fields, issue);
    relations(fields, user, issue);
    return node;
  }

  private void people(Filler fields, IssueRow issue) {
    IssueFields f = issue.fields();
    fields.put("assignee", () -> shapes.user(f.assignee()));
    fields.put("reporter", () -> shapes.user(f.reporter()));
    fields.put("creator", () -> shapes.user(issue.creator()));
  }

  private void facts(Filler fields, IssueRow issue) {
    IssueFields f = issue.fields();
    fields.text("summary", f.summary());
    fields.text("description", f.description());
    fields.text("environment", null);
    fields.text("duedate", f.dueDate());
    fields.text("created", Json.instant(issue.created()));
    fields.text("updated", Json.instant(issue.updated()));
    fields.text("resolutiondate", Json.instant(issue.resolved()));
    fields.put("issuetype", () -> shapes.type(issue.type()));
    fields.put("status", () -> shapes.status(issue.status()));
    fields.put("priority", () -> shapes.priority(issue.priority()));
    fields.put(
        "resolution",
        () -> issue.resolved() == null ? NullNode.getInstance() : shapes.resolution());
    fields.put(
        "project",
        () -> shapes.project(site.store().projects().byId(issue.projectId()).orElseThrow()));
    fields.put("labels", () -> texts(f.labels()));
    fields.put(
        "fixVersions",
        () ->
            Json.array(
                f.fixVersions().stream()
                    .flatMap(id -> site.store().versions().byId(id).stream())
                    .toList(),
                shapes::version));
    for (String none : List.of("versions", "components", "subtasks", "attachment")) {
      fields.put(none, Json::array);
    }
    fields.put("votes", () -> shapes.votes(issue));
    fields.put("watches", () -> shapes.watches(issue));
    fields.put("progress", () -> Json.object().put("progress", 0).put("total", 0));
    fields.put("timetracking", Json::object);
  }

  private void relations(Filler fields, User user, IssueRow issue) {
    IssueFields f = issue.fields();
    fields.put(
        FieldChoice.EPIC_LINK,
        () ->
            text(
                Optional.ofNullable(f.epicId())
                    .flatMap(site.store().issues()::byId)
                    .map(IssueRow::key)
                    .orElse(null)));
    fields.text(FieldChoice.EPIC_NAME, issue.isEpic() ? f.summary() : null);
    fields.put("issuelinks", () -> links(user, issue));
    fields.put("comment", () -> comments(site.store().comments().of(issue.id())));
  }

  ObjectNode comments(List<Comment> comments) {
    ObjectNode node = Json.object();
    node.set("comments", Json.array(comments, shapes::comment));
    return node.put("maxResults", comments.size()).put("total", comments.size()).put("startAt", 0);
  }

  private ArrayNode links(User user, IssueRow issue) {
    ArrayNode array = Json.array();
    for (IssueLinkRow link : site.store().links().of(issue.id())) {
      boolean outward = link.sourceId() == issue.id();
      long other = outward ? link.destinationId() : link.sourceId();
      site.issues()
          .visible(user, site.store().issues().byId(other).stream().toList())
          .forEach(
              it -> {
                ObjectNode node = array.addObject();
                node.put("id", String.valueOf(link.id()));
                node.put("self", shapes.self("/issueLink/" + link.id()));
                node.set("type", shapes.linkType(link.type()));
                node.set(outward ? "outwardIssue" : "inwardIssue", brief(it));
              });
    }
    return array;
  }

  /** An issue inside another thing. */
  ObjectNode brief(IssueRow issue) {
    ObjectNode node = Json.object();
    node.put("id", String.valueOf(issue.id()));
    node.put("key", issue.key());
    node.put("self", shapes.self("/issue/" + issue.id()));
    ObjectNode fields = node.putObject("fields");
    fields.put("summary", issue.fields().summary());
    fields.set("status", shapes.status(issue.status()));
    fields.set("priority", shapes.priority(issue.priority()));
    fields.set("issuetype", shapes.type(issue.type()));
    return node;
  }

  private static JsonNode text(String value) {
    return value == null
        ? NullNode.getInstance()
        : com.fasterxml.jackson.databind.node.TextNode.valueOf(value);
  }

  private static ArrayNode texts(List<String> values) {
    ArrayNode array = Json.array();
    values.forEach(array::add);
    return array;
  }

  /** Fills in only the fields that were asked for. */
  private record Filler(ObjectNode node, FieldChoice choice) {
    void put(String field, Supplier<JsonNode> value) {
      if (choice.wants(field)) {
        node.set(field, value.get());
      }
    }

    void text(String field, String value) {
      put(field, () -> IssueShape.text(value));
    }
  }
}
