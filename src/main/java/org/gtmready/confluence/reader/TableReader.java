package org.gtmready.confluence.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.FieldContent;
import org.gtmready.core.plan.FieldContent.Value;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads a table as what it is: entries of one field, answers to several, or mere layout. */
final class TableReader {

  /** What a table turned out to be. */
  enum Kind {
    READ,
    LAYOUT,
    UNKNOWN
  }

  private static final Set<String> WITHIN =
      Set.of("table", "h1", "h2", "h3", "h4", "h5", "h6", "dl");

  private final PlanPage page;
  private final PlanFields fields;
  private final UnreadTables unread;

  TableReader(PlanPage page, PlanFields fields) {
    this.page = page;
    this.fields = fields;
    this.unread = new UnreadTables(page, fields);
  }

  /** Remembers a heading that names no field, to call a table by. */
  void below(LabelText text) {
    unread.below(text);
  }

  Kind read(Element table, Section section) {
    Grid grid = Grid.of(table, page.budget());
    if (grid.height() == 0 || grid.width() == 0) {
      return Kind.READ;
    }
    Optional<Field> titled = title(table, grid);
    Field announced =
        titled.orElse(section != null && section.field().isTable() ? section.field() : null);
    Object place = titled.isPresent() || section == null ? this : section;
    AnswersReader reader = new AnswersReader(page, grid);
    List<Answer> answers = reader.read();
    Optional<ColumnMatch> match = new ColumnMatcher(page, grid).find(announced);
    if (match.isPresent() && match.get().size() >= Math.min(2, answers.size())) {
      rows(grid, match.get(), section, place);
      return Kind.READ;
    }
    if (!answers.isEmpty()) {
      if (section != null && !section.field().isTable()) {
        section.tableSeen();
      }
      answers.forEach(answer -> put(answer));
      reader
          .unknown()
          .forEach(text -> page.misses().note(text, page.labels().fields(), page.budget()));
      return Kind.READ;
    }
    if (holdsBlocks(grid)) {
      return Kind.LAYOUT;
    }
    if (announced != null) {
      Optional<ColumnMatch> inOrder = new ColumnMatcher(page, grid).inOrder(announced);
      if (inOrder.isPresent()) {
        rows(grid, inOrder.get(), section, place);
        return Kind.READ;
      }
    }
    return Kind.UNKNOWN;
  }

  private void rows(Grid grid, ColumnMatch match, Section section, Object place) {
    Field field = match.field();
    boolean isBelowItsHeading = section != null && section.field().equals(field);
    if (isBelowItsHeading) {
      section.tableSeen();
    }
    fields.add(
        field, new RowsReader(page, grid, match).read(), isBelowItsHeading ? section : place);
    if (match.heading() >= 0) {
      unread.columns(grid, match);
    }
  }

  private void put(Answer answer) {
    if (answer.field().isTable()) {
      for (Element cell : answer.cells()) {
        Element table = cell.selectFirst("table");
        if (table != null && read(table, new Section(answer.field(), 1)) == Kind.READ) {
          return;
        }
      }
    }
    if (answer.cells().isEmpty()) {
      // nothing stands beside or below the label: the answer may follow it in its cell
      Element cell = answer.label();
      LabelledAnswer.in(page.value(cell), page.text(cell), page)
          .ifPresent(found -> fields.put(answer.field(), found.value()));
    }
    List<Value> values = answer.cells().stream().map(page::value).toList();
    fields.put(answer.field(), joined(values));
  }

  private static FieldContent joined(List<Value> values) {
    return values.size() == 1
        ? values.get(0)
        : new Value(
            values.stream()
                .map(Value::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ")),
            values.stream().flatMap(value -> value.parts().stream()).toList(),
            values.stream().flatMap(value -> value.references().stream()).toList());
  }

  /** A field named by the table's caption, or by a first row that is all one cell. */
  private Optional<Field> title(Element table, Grid grid) {
    for (Node child : table.childNodes()) {
      if (child instanceof Element caption && caption.nameIs("caption")) {
        Optional<Field> field = tableField(page.text(caption));
        if (field.isPresent()) {
          return field;
        }
        below(page.text(caption));
      }
    }
    return grid.isOneCell(0) ? tableField(page.text(grid.at(0, 0))) : Optional.empty();
  }

  private Optional<Field> tableField(LabelText text) {
    return page.field(text).filter(Field::isTable);
  }

  private boolean holdsBlocks(Grid grid) {
    for (int row = 0; row < grid.height(); row++) {
      for (Element cell : grid.cells(row)) {
        for (Node child : cell.childNodes()) {
          if (child instanceof Element element
              && (PlanMacro.isMacro(element)
                  ? PlanMacro.body(element) != null
                  : WITHIN.contains(element.normalName()))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Remembers a table that nothing here made sense of. */
  void unread(Element table, Section section) {
    unread.note(table, section);
  }

  /** The cells of a table that only lays out, each once. */
  List<Element> cellsOf(Element table) {
    Grid grid = Grid.of(table, page.budget());
    Set<Element> cells = new LinkedHashSet<>();
    for (int row = 0; row < grid.height(); row++) {
      cells.addAll(grid.cells(row));
    }
    return List.copyOf(cells);
  }

  /** Says which tables were not read, when anything is missing that might stand there. */
  void report() {
    unread.report();
  }
}
