package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.store.IssueEdit;
import org.gtmready.sandbox.jira.store.IssueFields;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.Store;
import org.gtmready.sandbox.jira.store.VersionRow;

/** Applies what was sent as {@code fields} and {@code update} to an issue's fields. */
final class FieldReader {
  /** The default assignee of the project, which is nobody. */
  static final String AUTOMATIC = "-1";

  private static final String ADD = "add";
  private static final String REMOVE = "remove";
  private static final String SET = "set";
  private final Store store;
  private final ProjectRow project;
  private final Map<String, String> errors = new LinkedHashMap<>();

  FieldReader(Store store, ProjectRow project) {
    this.store = store;
    this.project = project;
  }

  /**
   * The fields after the change.
   *
   * @throws JiraProblem 400 with a message for every field that cannot be read
   */
  IssueFields apply(IssueFields before, JsonNode body) {
    IssueEdit edit = new IssueEdit(before);
    body.path("fields").properties().forEach(e -> set(edit, e.getKey(), e.getValue()));
    body.path("update").properties().forEach(e -> update(edit, e.getKey(), e.getValue()));
    if (!errors.isEmpty()) {
      throw new JiraProblem(400, List.of(), errors);
    }
    return edit.fields();
  }

  private void update(IssueEdit edit, String field, JsonNode operations) {
    if ("comment".equals(field)) {
      return;
    }
    for (JsonNode operation : operations) {
      if (operation.has(SET)) {
        set(edit, field, operation.path(SET));
      } else if ("labels".equals(field)) {
        List<String> labels = new ArrayList<>(edit.fields().labels());
        change(labels, operation, JsonNode::asText);
        edit.labels(labels);
      } else if ("fixVersions".equals(field)) {
        List<Long> versions = new ArrayList<>(edit.fields().fixVersions());
        change(versions, operation, this::version);
        edit.fixVersions(versions);
      } else {
        errors.put(field, "Field '" + field + "' does not support the operation.");
      }
    }
  }

  private static <T> void change(
      List<T> values, JsonNode operation, java.util.function.Function<JsonNode, T> read) {
    if (operation.has(ADD)) {
      values.add(read.apply(operation.path(ADD)));
    }
    if (operation.has(REMOVE)) {
      values.remove(read.apply(operation.path(REMOVE)));
    }
    values.removeIf(Objects::isNull);
  }

  private void set(IssueEdit edit, String field, JsonNode value) {
    switch (field) {
      case "project" -> sameProject(value);
      case "summary" -> edit.summary(text(value));
      case "description" -> edit.description(text(value));
      case "duedate" -> edit.dueDate(text(value));
      case "assignee" -> edit.assignee(user(value));
      case "reporter" -> edit.reporter(user(value));
      case "issuetype" -> kind(field, Kind.TYPES, value, edit::type);
      case "priority" -> kind(field, Kind.PRIORITIES, value, edit::priority);
      case "labels" -> edit.labels(list(value, JsonNode::asText));
      case "fixVersions" -> edit.fixVersions(list(value, this::version));
      case "parent" -> edit.epic(epic(text(value.path("key"))));
      case FieldChoice.EPIC_LINK -> edit.epic(epic(text(value)));
      case FieldChoice.EPIC_NAME, "components", "versions", "environment", "timetracking" -> {
        // accepted and not kept: the site has no use for them
      }
      default ->
          errors.put(
              field,
              "Field '%s' cannot be set. It is not on the appropriate screen, or unknown."
                  .formatted(field));
    }
  }

  private void sameProject(JsonNode value) {
    String wanted = value.hasNonNull("key") ? text(value.path("key")) : text(value.path("id"));
    if (wanted != null
        && !wanted.equalsIgnoreCase(project.key())
        && !wanted.equals(String.valueOf(project.id()))) {
      errors.put("project", "An issue cannot be moved to another project here.");
    }
  }

  private void kind(
      String field, List<Kind> kinds, JsonNode value, java.util.function.Consumer<Kind> take) {
    String wanted = value.hasNonNull("id") ? text(value.path("id")) : text(value.path("name"));
    if (wanted == null) {
      errors.put(field, "Specify the '" + field + "' by id or name.");
      return;
    }
    Kind.find(kinds, wanted)
        .ifPresentOrElse(take, () -> errors.put(field, "The " + field + " selected is invalid."));
  }

  private Long version(JsonNode value) {
    String wanted = value.hasNonNull("id") ? text(value.path("id")) : text(value.path("name"));
    Long id =
        store.versions().of(project.id()).stream()
            .filter(v -> v.name().equals(wanted) || String.valueOf(v.id()).equals(wanted))
            .map(VersionRow::id)
            .findFirst()
            .orElse(null);
    if (id == null) {
      errors.put("fixVersions", "Version name '" + wanted + "' is not valid");
    }
    return id;
  }

  private Long epic(String key) {
    if (key == null) {
      return null;
    }
    Long id = store.issues().byKey(key).filter(IssueRow::isEpic).map(IssueRow::id).orElse(null);
    if (id == null) {
      errors.put(FieldChoice.EPIC_LINK, "Issue '" + key + "' is not a valid epic.");
    }
    return id;
  }

  private static String user(JsonNode value) {
    String name = value.isTextual() ? value.asText() : Json.text(value, "name");
    String known = name == null || name.isEmpty() ? Json.text(value, "key") : name;
    return AUTOMATIC.equals(known) ? null : known;
  }

  private static String text(JsonNode value) {
    return value.isMissingNode()
            || value.isNull()
            || (value.isTextual() && value.asText().isEmpty())
        ? null
        : value.asText();
  }

  private static <T> List<T> list(JsonNode value, java.util.function.Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    value.forEach(element -> values.add(read.apply(element)));
    values.removeIf(Objects::isNull);
    return values;
  }
}
