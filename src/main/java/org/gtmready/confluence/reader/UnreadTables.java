package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.plan.Column;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.Field;
import org.jsoup.nodes.Element;

/**
 * Remembers tables, and columns of tables, that nobody knows; says so where anything is missing.
 */
final class UnreadTables {

  private static final int MOST_UNREAD = 3;

  private record Unread(String field, String columns, String heading) {}

  private final PlanPage page;
  private final PlanFields fields;
  private final List<Unread> unread = new ArrayList<>();
  private String heading = "";

  UnreadTables(PlanPage page, PlanFields fields) {
    this.page = page;
    this.fields = fields;
  }

  /** Remembers a heading that names no field, to call a table by. */
  void below(LabelText text) {
    heading = text.shown();
  }

  /** Remembers a table that nothing here made sense of. */
  void note(Element table, Section section) {
    Grid grid = Grid.of(table, page.budget());
    if (section == null && isNear(grid)) {
      return;
    }
    String columns =
        grid.cells(0).stream()
            .map(cell -> Excerpt.of(page.text(cell).shown()))
            .filter(text -> !text.isEmpty())
            .limit(2 * MOST_UNREAD)
            .collect(Collectors.joining(", "));
    if (unread.size() < MOST_UNREAD && !columns.isEmpty()) {
      unread.add(new Unread(section == null ? null : section.field().key(), columns, heading));
    }
    if (section != null) {
      section.tableSeen();
    }
  }

  /** True when some text in a place of a label is near to one; then that is what is said. */
  private boolean isNear(Grid grid) {
    boolean any = false;
    for (int row = 0; row < grid.height(); row++) {
      List<Element> cells = grid.cells(row);
      if (!cells.isEmpty()) {
        any |=
            page.misses().noteNear(page.text(cells.get(0)), page.labels().fields(), page.budget());
      }
    }
    return any;
  }

  /** Counts the language of the headings, and asks about those that are not known. */
  void columns(Grid grid, ColumnMatch match) {
    Field field = match.field();
    Set<String> others = new LinkedHashSet<>();
    boolean said = false;
    for (Element cell : grid.cells(match.heading())) {
      LabelText text = page.text(cell);
      page.vote(field, text);
      if (!text.isBlank() && page.column(field, text).isEmpty()) {
        Optional<Labels.Known> near =
            page.labels()
                .columns(field)
                .near(text, page.budget())
                .filter(known -> !match.places().containsKey(known.key()));
        near.ifPresent(
            known -> page.findings().didYouMean(field.key(), text.shown(), known.label()));
        said |= near.isPresent();
        others.add(Excerpt.of(text.shown()));
      }
    }
    if (!said && !others.isEmpty() && !match.hasAllRequired()) {
      page.findings().columnsUnknown(field.key(), String.join(", ", others), missing(field, match));
    }
  }

  private String missing(Field field, ColumnMatch match) {
    return field.columns().stream()
        .filter(column -> column.required() && !match.places().containsKey(column.key()))
        .map(column -> page.labels().label(field, column, page.language()))
        .collect(Collectors.joining(", "));
  }

  /** Says which tables were not read, when anything is missing that might stand there. */
  void report() {
    for (Unread table : unread) {
      if (table.field() != null) {
        Field field = page.labels().field(table.field());
        if (!fields.has(field)) {
          String all =
              field.columns().stream()
                  .filter(Column::required)
                  .map(column -> page.labels().label(field, column, page.language()))
                  .collect(Collectors.joining(", "));
          page.findings().columnsUnknown(field.key(), table.columns(), all);
        }
      } else if (!fields.isComplete()) {
        page.findings().tableUnknown(table.heading().isEmpty() ? table.columns() : table.heading());
      }
    }
  }
}
