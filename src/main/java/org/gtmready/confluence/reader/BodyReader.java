package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gtmready.core.plan.FieldContent;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks a plan macro's body through all that only lays it out. Headings and lines that serve as
 * such name what follows them; tables are read by {@link TableReader}.
 */
final class BodyReader {

  /** Elements that never stand within a line. */
  private static final Set<String> STRUCTURE =
      Set.of(
          "ac:layout",
          "ac:layout-section",
          "ac:layout-cell",
          "ac:rich-text-body",
          "ac:task-list",
          "ac:task-body",
          "ac:adf-extension",
          "ac:adf-node",
          "ac:adf-content",
          "center",
          "main",
          "section",
          "article",
          "header",
          "footer",
          "figure",
          "address",
          "form",
          "fieldset",
          "details",
          "summary");

  private final PlanPage page;
  private final PlanFields fields;
  private final TableReader tables;
  private final Sections sections;
  private final DefinitionsReader definitions;

  BodyReader(PlanPage page) {
    this.page = page;
    this.fields = new PlanFields(page.labels(), page.findings());
    this.tables = new TableReader(page, fields);
    this.sections = new Sections(page, fields, tables);
    this.definitions = new DefinitionsReader(page, fields, sections);
  }

  /** Content by field key; {@code body} may be null. */
  Map<String, FieldContent> read(Element body) {
    if (body != null) {
      walk(body);
      sections.close();
    }
    tables.report();
    page.misses().report(fields.filled(), fields.isComplete(), page.findings());
    return fields.all();
  }

  private void walk(Element container) {
    List<Node> line = new ArrayList<>();
    for (Node child : container.childNodes()) {
      page.budget().work(1);
      if (child instanceof Element element && isBlock(element)) {
        line(line);
        line.clear();
        block(element);
      } else {
        line.add(child);
      }
    }
    line(line);
  }

  private void block(Element element) {
    if (Visibility.isHidden(element) || PlanMacro.isOurs(element)) {
      // a plan inside a plan is read on its own
      return;
    }
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        page.budget().heading();
        sections.heading(
            page.text(element), element.normalName().charAt(1) - '0', List.of(element));
      }
      case "table" -> table(element);
      case "dl" -> definitions.read(element, this::walk);
      case "p" -> paragraph(element);
      case "ac:structured-macro", "ac:macro" -> macro(element);
      case "ac:task" -> task(element);
      case "pre" -> sections.content(List.of(element));
      default -> walk(element);
    }
  }

  /** A line of the answer above, or one that names a field itself. */
  private void task(Element task) {
    if (sections.isInAnAnswer()) {
      sections.content(List.of(task));
    } else {
      walk(task);
    }
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    if (PlanMacro.isMacro(element)) {
      return PlanMacro.body(element) != null;
    }
    return STRUCTURE.contains(name)
        || (CellReader.BLOCKS.contains(name) && !name.equals("br"))
        || name.equals("center");
  }

  private void paragraph(Element paragraph) {
    boolean holdsBlocks =
        paragraph.childNodes().stream()
            .anyMatch(child -> child instanceof Element element && isBlock(element));
    if (holdsBlocks) {
      walk(paragraph);
    } else {
      LabelledLines.of(paragraph.childNodes(), page).forEach(this::line);
    }
  }

  /** A paragraph, or what stands between blocks: a heading, a label with its answer, or words. */
  private void line(List<Node> nodes) {
    if (nodes.stream().allMatch(node -> node instanceof TextNode text && text.isBlank())) {
      return;
    }
    LabelText text = LabelReader.read(nodes, page.budget());
    if (text.isBlank()) {
      sections.content(nodes);
      return;
    }
    boolean isTitle = text.isWhole() && text.bold().isEmpty() && text.isAlone();
    boolean isHeading = text.isBoldLine() || (isTitle && page.fieldByItsLabel(text).isPresent());
    if (isHeading && !hasMore(nodes)) {
      sections.heading(text, Sections.LINE, nodes);
    } else if (!sections.labelled(text, nodes)) {
      sections.content(nodes);
    }
  }

  /** Whether a line shows anything besides the words of its label. */
  private boolean hasMore(List<Node> nodes) {
    ValueBuilder all = new ValueBuilder();
    nodes.forEach(node -> CellReader.read(node, all, page.budget()));
    return !all.build().references().isEmpty();
  }

  private void macro(Element macro) {
    LabelText title = LabelText.of(PlanMacro.parameter(macro, "title"));
    Section outer = sections.open();
    boolean isNamed = !title.isBlank() && sections.titled(title);
    if (!isNamed && !title.isBlank() && sections.isInAnAnswer()) {
      outer.words().words(title.lines().get(0));
      outer.words().endPart();
    }
    walk(PlanMacro.body(macro));
    if (isNamed) {
      sections.close();
      sections.enter(outer);
    }
  }

  private void table(Element table) {
    switch (tables.read(table, sections.open())) {
      case READ -> sections.somethingRead();
      case LAYOUT -> tables.cellsOf(table).forEach(this::walk);
      case UNKNOWN -> {
        if (sections.isInAnAnswer()) {
          sections.content(List.of(table));
        } else {
          tables.unread(table, sections.open());
        }
      }
    }
  }
}
