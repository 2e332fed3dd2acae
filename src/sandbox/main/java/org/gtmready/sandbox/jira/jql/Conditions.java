package org.gtmready.sandbox.jira.jql;

import java.util.List;
import java.util.Locale;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.jql.Clause.Operand;
import org.gtmready.sandbox.jira.jql.Clause.Operator;
import org.gtmready.sandbox.jira.jql.Clause.Terminal;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** Turns clauses into SQL. */
final class Conditions {
  private static final String LABELS = "i.id in (select issue_id from issue_label where ";
  private static final String VERSIONS = "i.id in (select issue_id from issue_fix_version where ";
  private static final String COMMENTS = "i.id in (select issue_id from issue_comment where ";
  private final Fields fields;
  private final List<ProjectRow> visible;

  Conditions(Fields fields, List<ProjectRow> visible) {
    this.fields = fields;
    this.visible = visible;
  }

  Sql of(Clause clause) {
    if (clause instanceof Clause.And and) {
      return Sql.join("and", and.parts().stream().map(this::of).toList(), "1 = 1");
    }
    if (clause instanceof Clause.Or or) {
      return Sql.join("or", or.parts().stream().map(this::of).toList(), "1 = 0");
    }
    if (clause instanceof Clause.Not not) {
      return of(not.part()).inside("not (", ")");
    }
    return terminal((Terminal) clause);
  }

  private Sql terminal(Terminal t) {
    String field = Fields.canonical(t.field());
    return switch (field) {
      case "project" -> any(t, "i.project_id", fields.projects(plain(t), visible));
      case "issuetype" -> any(t, "i.type_id", fields.kinds(field, Kind.TYPES, plain(t)));
      case "status" -> any(t, "i.status_id", fields.kinds(field, Kind.STATUSES, plain(t)));
      case "priority" -> any(t, "i.priority_id", fields.kinds(field, Kind.PRIORITIES, plain(t)));
      case "assignee", "reporter", "creator" -> any(t, "i." + field, fields.users(field, plain(t)));
      case "key" -> key(t);
      case "epic link" -> any(t, "i.epic_id", fields.issues(t.field(), plain(t)));
      case "labels" -> set(t, LABELS, "label", "issue_label", Fields.texts(field, plain(t)));
      case "fixversion" ->
          set(t, VERSIONS, "version_id", "issue_fix_version", fields.versions(plain(t)));
      case "resolution" -> resolution(t);
      case "summary", "description" -> words(t, List.of(like("i." + field)));
      case "comment" -> words(t, List.of(like("body").inside(COMMENTS, ")")));
      case "text" ->
          words(
              t,
              List.of(
                  like("i.summary"), like("i.description"), like("body").inside(COMMENTS, ")")));
      default -> throw Fields.noField(t.field());
    };
  }

  /** The operands that are not EMPTY. */
  private static List<Operand> plain(Terminal t) {
    return t.operands().stream().filter(o -> !(o instanceof Operand.Empty)).toList();
  }

  private static boolean empty(Terminal t) {
    return t.operands().stream().anyMatch(Operand.Empty.class::isInstance);
  }

  private static Sql any(Terminal t, String column, List<?> wanted) {
    if (t.operator().isOrder() || isWords(t)) {
      throw wrongOperator(t);
    }
    Sql in = Sql.in(column, wanted);
    Sql positive = empty(t) ? Sql.join("or", List.of(in, Sql.of(column + " is null")), "") : in;
    if (!t.operator().isNegative()) {
      return positive;
    }
    // as in Jira, a field without a value is not "different" from one
    return Sql.join(
        "and", List.of(positive.inside("not (", ")"), Sql.of(column + " is not null")), "");
  }

  private static Sql set(Terminal t, String select, String column, String table, List<?> wanted) {
    if (t.operator().isOrder() || isWords(t)) {
      throw wrongOperator(t);
    }
    Sql some = Sql.of("exists (select 1 from " + table + " s where s.issue_id = i.id)");
    Sql in = Sql.in(column, wanted).inside(select, ")");
    Sql positive = empty(t) ? Sql.join("or", List.of(in, some.inside("not ", "")), "") : in;
    return t.operator().isNegative()
        ? Sql.join("and", List.of(positive.inside("not (", ")"), some), "")
        : positive;
  }

  private Sql key(Terminal t) {
    if (!t.operator().isOrder()) {
      return any(t, "i.id", fields.issues(t.field(), plain(t)));
    }
    Object id = fields.issues(t.field(), plain(t)).get(0);
    return Sql.of("i.id " + t.operator().text() + " ?", id);
  }

  private static Sql resolution(Terminal t) {
    boolean unresolved =
        empty(t)
            || Fields.texts("resolution", t.operands()).stream()
                .anyMatch("unresolved"::equalsIgnoreCase);
    boolean isNull = unresolved != t.operator().isNegative();
    return Sql.of("i.resolved is " + (isNull ? "null" : "not null"));
  }

  private static Sql like(String column) {
    return Sql.of("lower(" + column + ") like ? escape '!'");
  }

  /** Each word must occur, somewhere in one of the columns. */
  private static Sql words(Terminal t, List<Sql> columns) {
    if (!isWords(t)) {
      throw wrongOperator(t);
    }
    String text = Fields.texts(t.field(), t.operands()).get(0).toLowerCase(Locale.ROOT);
    List<Sql> words =
        List.of(text.replace("\"", " ").strip().split("\\s+")).stream()
            .map(
                word ->
                    Sql.join(
                        "or",
                        columns.stream()
                            .map(c -> new Sql(c.text(), List.of(pattern(word))))
                            .toList(),
                        ""))
            .toList();
    Sql all = Sql.join("and", words, "1 = 1");
    return t.operator().isNegative() ? all.inside("not (", ")") : all;
  }

  private static String pattern(String word) {
    String plain = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return "%" + plain.replace("*", "%").replace('?', '_') + "%";
  }

  private static boolean isWords(Terminal t) {
    return t.operator() == Operator.CONTAINS || t.operator() == Operator.NOT_CONTAINS;
  }

  private static JiraProblem wrongOperator(Terminal t) {
    return new JiraProblem(
        400,
        "The operator '%s' is not supported by the '%s' field."
            .formatted(t.operator().text(), t.field()));
  }
}
