package org.gtmready.sandbox.jira.store;

import java.util.ArrayList;
import java.util.List;
import org.gtmready.sandbox.store.Sql;

/** Says what differs between two states of an issue's fields, in the words of Jira's history. */
final class ChangeItems {
  private ChangeItems() {}

  static List<Change.Item> between(Sql sql, IssueFields before, IssueFields after) {
    List<Change.Item> items = new ArrayList<>();
    items.add(Change.Item.of("summary", before.summary(), after.summary()));
    items.add(Change.Item.of("description", before.description(), after.description()));
    items.add(kind("issuetype", Kind.TYPES, before.typeId(), after.typeId()));
    items.add(kind("priority", Kind.PRIORITIES, before.priorityId(), after.priorityId()));
    items.add(raw("assignee", before.assignee(), after.assignee()));
    items.add(raw("reporter", before.reporter(), after.reporter()));
    items.add(raw("duedate", before.dueDate(), after.dueDate()));
    items.add(
        Change.Item.of(
            "labels", String.join(" ", before.labels()), String.join(" ", after.labels())));
    items.add(Change.Item.of("Epic Link", keyOf(sql, before.epicId()), keyOf(sql, after.epicId())));
    items.add(
        Change.Item.of(
            "Fix Version", names(sql, before.fixVersions()), names(sql, after.fixVersions())));
    return items.stream().filter(Change.Item::isChange).toList();
  }

  private static Change.Item raw(String field, String before, String after) {
    return new Change.Item(field, before, before, after, after);
  }

  private static Change.Item kind(String field, List<Kind> kinds, String before, String after) {
    return new Change.Item(
        field, before, Kind.byId(kinds, before).name(), after, Kind.byId(kinds, after).name());
  }

  private static String keyOf(Sql sql, Long issueId) {
    return issueId == null
        ? null
        : sql.first("select issue_key from issue where id = ?", row -> row.getString(1), issueId)
            .orElse(null);
  }

  private static String names(Sql sql, List<Long> versions) {
    List<String> names =
        versions.stream()
            .flatMap(
                id ->
                    sql
                        .first("select name from version where id = ?", row -> row.getString(1), id)
                        .stream())
            .toList();
    return String.join(", ", names);
  }
}
