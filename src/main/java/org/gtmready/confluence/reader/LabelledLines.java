package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gtmready.core.plan.Field;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Parts a paragraph of several lines in which more than one names a field. */
final class LabelledLines {

  private LabelledLines() {}

  /** One list of nodes for each label, with the lines that follow it; mostly that is one. */
  static List<List<Node>> of(List<Node> paragraph, PlanPage page) {
    if (paragraph.stream().noneMatch(LabelledLines::isBreak)) {
      return List.of(paragraph);
    }
    List<List<Node>> pieces = new ArrayList<>();
    List<Node> piece = new ArrayList<>();
    int labels = 0;
    for (List<Node> line : lines(paragraph)) {
      if (isLabelled(line, page)) {
        labels++;
        if (labels > 1) {
          pieces.add(piece);
          piece = new ArrayList<>();
        }
      }
      piece.addAll(line);
    }
    pieces.add(piece);
    return labels > 1 ? pieces : List.of(paragraph);
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.nameIs("br");
  }

  /** The lines of a paragraph, each with the break at its end. */
  private static List<List<Node>> lines(List<Node> paragraph) {
    List<List<Node>> lines = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (Node node : paragraph) {
      line.add(node);
      if (isBreak(node)) {
        lines.add(line);
        line = new ArrayList<>();
      }
    }
    lines.add(line);
    return lines;
  }

  /** A label in bold, or one that a colon follows. */
  private static boolean isLabelled(List<Node> line, PlanPage page) {
    LabelText text = LabelReader.read(line, page.budget());
    if (text.isBlank()) {
      return false;
    }
    String first = text.lines().get(0);
    int colon = first.indexOf(':');
    Optional<Field> field =
        Stream.of(text.bold(), colon > 0 ? first.substring(0, colon) : "")
            .filter(label -> !label.isEmpty() && first.startsWith(label))
            .flatMap(label -> page.fieldByItsLabel(LabelText.of(label)).stream())
            .findFirst();
    return field.isPresent();
  }
}
