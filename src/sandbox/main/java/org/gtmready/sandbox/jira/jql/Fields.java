package org.gtmready.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.jql.Clause.Operand;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.Store;
import org.gtmready.sandbox.jira.store.VersionRow;

/** What the operands of each field stand for: ids and names in the database. */
final class Fields {
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("type", "issuetype"),
          Map.entry("issue", "key"),
          Map.entry("issuekey", "key"),
          Map.entry("id", "key"),
          Map.entry("label", "labels"),
          Map.entry("due", "duedate"),
          Map.entry("createddate", "created"),
          Map.entry("updateddate", "updated"),
          Map.entry("resolutiondate", "resolved"),
          Map.entry("parent", "epic link"),
          Map.entry("cf[10100]", "epic link"));
  private final Store store;
  private final User user;

  Fields(Store store, User user) {
    this.store = store;
    this.user = user;
  }

  static String canonical(String field) {
    String lower = field.toLowerCase(Locale.ROOT);
    return ALIASES.getOrDefault(lower, lower);
  }

  List<Object> projects(List<Operand> operands, List<ProjectRow> visible) {
    List<Object> ids = new ArrayList<>();
    for (String wanted : texts("project", operands)) {
      ids.add(
          visible.stream()
              .filter(
                  p ->
                      p.key().equalsIgnoreCase(wanted)
                          || p.name().equalsIgnoreCase(wanted)
                          || String.valueOf(p.id()).equals(wanted))
              .findFirst()
              .orElseThrow(() -> noValue("project", wanted))
              .id());
    }
    return ids;
  }

  List<String> kinds(String field, List<Kind> kinds, List<Operand> operands) {
    return texts(field, operands).stream()
        .map(wanted -> Kind.find(kinds, wanted).orElseThrow(() -> noValue(field, wanted)).id())
        .toList();
  }

  List<String> users(String field, List<Operand> operands) {
    List<String> names = new ArrayList<>();
    for (Operand operand : operands) {
      if (operand instanceof Operand.Call call && call.name().equalsIgnoreCase("currentUser")) {
        Optional.ofNullable(user).map(User::name).ifPresent(names::add);
      } else {
        names.addAll(
            texts(field, List.of(operand)).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList());
      }
    }
    return names;
  }

  List<Object> versions(List<Operand> operands) {
    List<VersionRow> all =
        store.projects().all().stream()
            .flatMap(project -> store.versions().of(project.id()).stream())
            .toList();
    List<Object> ids = new ArrayList<>();
    for (String wanted : texts("fixVersion", operands)) {
      List<Long> found =
          all.stream()
              .filter(
                  v -> v.name().equalsIgnoreCase(wanted) || String.valueOf(v.id()).equals(wanted))
              .map(VersionRow::id)
              .toList();
      if (found.isEmpty()) {
        throw noValue("fixVersion", wanted);
      }
      ids.addAll(found);
    }
    return ids;
  }

  /** Ids of issues by their keys or ids; one that does not exist is an error, as in Jira. */
  List<Object> issues(String field, List<Operand> operands) {
    List<Object> ids = new ArrayList<>();
    for (String wanted : texts(field, operands)) {
      ids.add(
          (wanted.matches("\\d{1,18}")
                  ? store.issues().byId(Long.parseLong(wanted))
                  : store.issues().byKey(wanted))
              .orElseThrow(
                  () ->
                      new JiraProblem(
                          400,
                          "An issue with key '%s' does not exist for field '%s'."
                              .formatted(wanted, field)))
              .id());
    }
    return ids;
  }

  static List<String> texts(String field, List<Operand> operands) {
    List<String> texts = new ArrayList<>();
    for (Operand operand : operands) {
      if (operand instanceof Operand.Literal literal) {
        texts.add(literal.text());
      } else if (operand instanceof Operand.Call call) {
        throw noFunction(call);
      } else {
        throw new JiraProblem(400, "The field '" + field + "' does not take EMPTY here.");
      }
    }
    return texts;
  }

  static JiraProblem noField(String field) {
    return new JiraProblem(
        400,
        "Field '%s' does not exist or you do not have permission to view it.".formatted(field));
  }

  private static JiraProblem noValue(String field, String value) {
    return new JiraProblem(
        400, "The value '%s' does not exist for the field '%s'.".formatted(value, field));
  }

  private static JiraProblem noFunction(Operand.Call call) {
    return new JiraProblem(400, "Unable to find JQL function '" + call.name() + "()'.");
  }
}
