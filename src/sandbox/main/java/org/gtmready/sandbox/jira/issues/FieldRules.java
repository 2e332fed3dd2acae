package org.gtmready.sandbox.jira.issues;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.store.IssueFields;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.Store;

/** What the fields of an issue may hold, in Jira's words. */
public final class FieldRules {
  private static final int MAX_LINE = 255;
  private static final int MAX_TEXT = 32_767;
  private final Store store;
  private final Users users;

  public FieldRules(Store store, Users users) {
    this.store = store;
    this.users = users;
  }

  /**
   * Refuses fields that an issue of the project may not have.
   *
   * @throws JiraProblem 400 with a message for every wrong field
   */
  void check(ProjectRow project, IssueFields fields) {
    Map<String, String> errors = new LinkedHashMap<>();
    summary(fields.summary(), errors);
    String description = Objects.requireNonNullElse(fields.description(), "");
    if (description.length() > MAX_TEXT) {
      errors.put(
          "description",
          "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
    }
    if (description.indexOf('\0') >= 0) {
      errors.put("description", "The text contains a character that cannot be stored.");
    }
    known("assignee", fields.assignee(), errors);
    known("reporter", fields.reporter(), errors);
    date(fields.dueDate(), errors);
    labels(fields.labels(), errors);
    for (Long id : fields.fixVersions()) {
      if (store.versions().byId(id).filter(v -> v.projectId() == project.id()).isEmpty()) {
        errors.put("fixVersions", "Version id '" + id + "' is not valid");
      }
    }
    if (fields.epicId() != null
        && store.issues().byId(fields.epicId()).filter(IssueRow::isEpic).isEmpty()) {
      errors.put("customfield_10100", "The issue it belongs to is not an epic.");
    }
    if (!errors.isEmpty()) {
      throw new JiraProblem(400, List.of(), errors);
    }
  }

  private static void summary(String summary, Map<String, String> errors) {
    if (summary == null || summary.isBlank()) {
      errors.put("summary", "You must specify a summary of the issue.");
    } else if (summary.length() > MAX_LINE) {
      errors.put("summary", "Summary must be less than 255 characters.");
    } else if (summary.chars().anyMatch(c -> c == '\n' || c == '\r')) {
      errors.put("summary", "The summary is invalid because it contains newline characters.");
    } else if (summary.indexOf('\0') >= 0) {
      errors.put("summary", "The summary contains a character that cannot be stored.");
    }
  }

  private void known(String field, String user, Map<String, String> errors) {
    if (user != null && users.find(user).isEmpty()) {
      errors.put(field, "User '" + user + "' does not exist.");
    }
  }

  private static void date(String date, Map<String, String> errors) {
    try {
      if (date != null) {
        LocalDate.parse(date);
      }
    } catch (DateTimeException e) {
      errors.put("duedate", "Error parsing date string: " + date);
    }
  }

  private static void labels(List<String> labels, Map<String, String> errors) {
    for (String label : labels) {
      if (label.isBlank() || label.chars().anyMatch(Character::isWhitespace)) {
        errors.put("labels", "The label '" + label + "' contains spaces which is invalid.");
      } else if (label.length() > MAX_LINE) {
        errors.put("labels", "A label must be 255 characters or less.");
      }
    }
  }
}
