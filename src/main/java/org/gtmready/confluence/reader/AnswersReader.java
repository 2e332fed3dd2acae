package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.Reference;
import org.gtmready.core.plan.value.TextNormalizer;
import org.jsoup.nodes.Element;

/**
 * Reads single fields from a table: a label and its answer beside it, twice or more in a row, or
 * below it.
 */
final class AnswersReader {

  private static final Set<String> TOPICS =
      Set.of("field", "question", "topic", "item", "label", "feld", "frage", "thema", "punkt");
  private static final Set<String> BESIDE =
      Set.of(
          "status",
          "state",
          "rag",
          "progress",
          "done",
          "required",
          "guidance",
          "hint",
          "example",
          "zustand",
          "ampel",
          "fortschritt",
          "erledigt",
          "pflicht",
          "hinweis",
          "beispiel",
          "anleitung");
  private static final int MANY = 3;

  private final PlanPage page;
  private final Grid grid;
  private final Map<Element, Answer> answers = new LinkedHashMap<>();
  private final List<LabelText> unknown = new ArrayList<>();
  private final Set<Integer> asides = new HashSet<>();
  private final Set<Element> firsts = new HashSet<>();
  private List<Element> names = List.of();

  AnswersReader(PlanPage page, Grid grid) {
    this.page = page;
    this.grid = grid;
  }

  /** The answers in the table's order; a label that covers several rows has all of theirs. */
  List<Answer> read() {
    if (grid.height() > 0) {
      findAsides();
    }
    for (int row = 0; row < grid.height(); row++) {
      firsts.add(grid.at(row, 0));
    }
    for (int row = 0; row < grid.height(); row++) {
      List<Element> cells = answerCells(row);
      if (isNames(cells)) {
        unanswered();
        names = cells;
      } else if (!names.isEmpty() && cells.stream().noneMatch(cell -> field(cell).isPresent())) {
        below(row);
        names = cells.size() == 1 ? List.of() : names;
      } else {
        unanswered();
        names = List.of();
        beside(cells);
      }
    }
    unanswered();
    return List.copyOf(answers.values());
  }

  private void unanswered() {
    names.forEach(name -> field(name).ifPresent(field -> add(field, name, List.of())));
  }

  /** Texts that stand where a label might, in rows without any. */
  List<LabelText> unknown() {
    return unknown;
  }

  private void beside(List<Element> cells) {
    boolean any = false;
    for (int i = 0; i < cells.size(); i++) {
      Optional<Field> field = field(cells.get(i));
      if (field.isPresent() && !isCategory(cells, i)) {
        any = true;
        boolean hasAnswer = i + 1 < cells.size();
        add(field.get(), cells.get(i), hasAnswer ? List.of(cells.get(i + 1)) : List.of());
        // what stands there is an answer, even if it reads like a label
        i++;
      }
    }
    if (!any && cells.size() > 1) {
      unknown.add(page.text(cells.get(0)));
    }
  }

  /** A word left of a label and its answer says to what they belong, also if it reads like one. */
  private boolean isCategory(List<Element> cells, int at) {
    return at + 2 < cells.size()
        && page.fieldByItsLabel(page.text(cells.get(at))).isEmpty()
        && field(cells.get(at + 1)).isPresent();
  }

  /** Answers that stand in the row below their labels, each in its column. */
  private void below(int row) {
    for (Element name : names) {
      for (int column = 0; column < grid.width(); column++) {
        Element cell = grid.at(row, column);
        if (cell != null && name.equals(grid.at(row - 1, column)) && !cell.equals(name)) {
          int answered = column;
          field(name).ifPresent(field -> add(field, name, List.of(grid.at(row, answered))));
          break;
        }
      }
    }
  }

  /** A row of nothing but labels: their answers are below. */
  private boolean isNames(List<Element> cells) {
    long known = cells.stream().filter(cell -> field(cell).isPresent()).count();
    boolean all = known == cells.size() && known > 0;
    return all
        && (known == 1 || known >= MANY || cells.stream().allMatch(cell -> cell.nameIs("th")));
  }

  private void add(Field field, Element label, List<Element> cells) {
    Answer before = answers.get(label);
    List<Element> all = new ArrayList<>(before == null ? List.of() : before.cells());
    cells.stream().filter(cell -> !all.contains(cell)).forEach(all::add);
    answers.put(label, new Answer(field, label, all));
  }

  /** Beside other cells only a field's own label counts: an answer may read like a synonym. */
  private Optional<Field> field(Element cell) {
    LabelText text = page.text(cell);
    if (text.isLayout()) {
      return Optional.empty();
    }
    return cell.nameIs("th") || firsts.contains(cell)
        ? page.field(text)
        : page.fieldByItsLabel(text);
  }

  private List<Element> answerCells(int row) {
    List<Element> cells = new ArrayList<>();
    for (int column = 0; column < grid.width(); column++) {
      Element cell = grid.at(row, column);
      if (cell != null && !asides.contains(column) && !cells.contains(cell)) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** Columns that say how an answer stands, not what it is. */
  private void findAsides() {
    boolean hasHeading =
        grid.cells(0).stream().anyMatch(cell -> TOPICS.contains(folded(cell)))
            || grid.cells(0).stream().skip(1).anyMatch(cell -> BESIDE.contains(folded(cell)));
    for (int column = 1; column < grid.width() && grid.width() > 2; column++) {
      Element title = grid.at(0, column);
      if ((hasHeading && title != null && BESIDE.contains(folded(title))) || isSigns(column)) {
        asides.add(column);
      }
    }
  }

  private String folded(Element cell) {
    return TextNormalizer.of(page.text(cell).shown());
  }

  /** True for a column that holds nothing but lozenges and ticks, beside one that holds more. */
  private boolean isSigns(int column) {
    boolean any = false;
    boolean isBesideMore = false;
    for (int row = 0; row < grid.height(); row++) {
      Element cell = grid.at(row, column);
      if (cell == null || (column > 0 && cell.equals(grid.at(row, column - 1)))) {
        continue;
      }
      if (!page.text(cell).isBlank()
          || !page.value(cell).references().stream().allMatch(AnswersReader::isSign)) {
        return false;
      }
      any |= !page.value(cell).isEmpty();
      isBesideMore |= column + 1 < grid.width() && grid.at(row, column + 1) != null;
    }
    return any && isBesideMore;
  }

  private static boolean isSign(Reference reference) {
    return reference.kind() == Reference.Kind.TICK || reference.kind() == Reference.Kind.CROSS;
  }
}
