package org.gtmready.sandbox.jira;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.DemoData;
import org.gtmready.sandbox.jira.store.IssueEdit;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.LinkType;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.Store;
import org.gtmready.sandbox.jira.store.VersionRow;

/** Fills an empty database from {@code jira.json}, its issue files and {@code workflow.xml}. */
final class Seed {
  private final Store store;
  private final DemoData demo;
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, Long> versions = new HashMap<>();

  Seed(Store store, DemoData demo) {
    this.store = store;
    this.demo = demo;
  }

  /** Does nothing when there is a project already, or no demo data. */
  void intoEmptyDatabase() {
    if (store.projects().all().isEmpty() && demo.text("jira.json").isPresent()) {
      fill(read("jira.json"));
    }
  }

  private void fill(JsonNode data) {
    JsonNode about = data.path("project");
    ProjectRow project =
        store
            .projects()
            .create(
                text(about, "key"),
                text(about, "name"),
                text(about, "description"),
                text(about, "lead"));
    store.projects().permit(project.id(), lists(data, "roles"), lists(data, "permissions"));
    store.workflows().create(project.id(), project.name(), file("workflow.xml"));
    for (JsonNode version : data.path("versions")) {
      version(project, version);
    }
    List<JsonNode> issues = new ArrayList<>();
    data.path("issues").forEach(name -> read(name.asText()).forEach(issues::add));
    issues.forEach(issue -> issue(project, issue));
    issues.forEach(this::links);
  }

  private void version(ProjectRow project, JsonNode node) {
    VersionRow stored =
        store
            .versions()
            .create(
                new VersionRow(
                    0,
                    project.id(),
                    text(node, "name"),
                    text(node, "description"),
                    node.path("released").asBoolean(),
                    false,
                    text(node, "startDate"),
                    text(node, "releaseDate")));
    versions.put(stored.name(), stored.id());
  }

  private void issue(ProjectRow project, JsonNode node) {
    String key = text(node, "key");
    String epic = text(node, "epic");
    IssueEdit edit =
        new IssueEdit()
            .type(kind(Kind.TYPES, node, "type"))
            .priority(kind(Kind.PRIORITIES, node, "priority"))
            .summary(text(node, "summary"))
            .description(text(node, "description"))
            .assignee(text(node, "assignee"))
            .reporter(text(node, "reporter"))
            .dueDate(text(node, "dueDate"))
            .epic(epic == null ? null : store.issues().byKey(epic).orElseThrow().id())
            .labels(texts(node.path("labels")))
            .fixVersions(texts(node.path("fixVersions")).stream().map(versions::get).toList());
    IssueRow issue =
        store
            .issues()
            .restore(
                project,
                Long.parseLong(key.substring(key.lastIndexOf('-') + 1)),
                kind(Kind.STATUSES, node, "status"),
                edit.fields(),
                text(node, "reporter"),
                Instant.parse(text(node, "created")));
    for (JsonNode comment : node.path("comments")) {
      Instant when = Instant.parse(text(comment, "created"));
      store.comments().add(issue.id(), text(comment, "author"), text(comment, "body"), when);
    }
  }

  private void links(JsonNode node) {
    for (JsonNode link : node.path("links")) {
      LinkType type =
          LinkType.ALL.stream()
              .filter(t -> t.name().equals(text(link, "type")))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("Unknown link type in " + link));
      long source = store.issues().byKey(text(node, "key")).orElseThrow().id();
      long destination = store.issues().byKey(text(link, "outward")).orElseThrow().id();
      store.links().add(type, source, destination);
    }
  }

  private static Kind kind(List<Kind> kinds, JsonNode node, String field) {
    return Kind.find(kinds, node.path(field).asText())
        .orElseThrow(() -> new IllegalStateException("Unknown " + field + " in " + node));
  }

  private static Map<String, List<String>> lists(JsonNode node, String field) {
    Map<String, List<String>> result = new LinkedHashMap<>();
    node.path(field).properties().forEach(e -> result.put(e.getKey(), texts(e.getValue())));
    return result;
  }

  private static List<String> texts(JsonNode array) {
    List<String> result = new ArrayList<>();
    array.forEach(element -> result.add(element.asText()));
    return result;
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).isMissingNode() || node.path(field).isNull()
        ? null
        : node.path(field).asText();
  }

  private JsonNode read(String path) {
    try {
      return json.readTree(file(path));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Demo data " + path + " is broken: " + e.getMessage(), e);
    }
  }

  private String file(String path) {
    return demo.text(path)
        .orElseThrow(() -> new IllegalStateException("Demo data " + path + " is missing"));
  }
}
