package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.FieldContent;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks a plan macro's body through all that only lays it out. Headings and lines that serve as
 * such name what follows them; tables are read by {@link TableReader}.
 */
final class BodyReader {

  private static final int LINE = 7;

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
  private Section open;

  /** A heading that names no field and over which nothing was read yet. */
  private LabelText unread = LabelText.of("");

  BodyReader(PlanPage page) {
    this.page = page;
    this.fields = new PlanFields(page.labels(), page.findings());
    this.tables = new TableReader(page, fields);
  }

  /** Content by field key; {@code body} may be null. */
  Map<String, FieldContent> read(Element body) {
    if (body != null) {
      walk(body);
      close();
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
        heading(page.text(element), element.normalName().charAt(1) - '0', List.of(element));
      }
      case "table" -> table(element);
      case "dl" -> definitions(element);
      case "p" -> paragraph(element);
      case "ac:structured-macro", "ac:macro" -> macro(element);
      case "ac:task" -> task(element);
      case "pre" -> content(List.of(element));
      default -> walk(element);
    }
  }

  /** A line of the answer above, or one that names a field itself. */
  private void task(Element task) {
    if (open != null && !open.field().isTable()) {
      content(List.of(task));
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
      content(nodes);
      return;
    }
    boolean isTitle = text.isWhole() && text.bold().isEmpty() && text.isAlone();
    boolean isHeading = text.isBoldLine() || (isTitle && page.fieldByItsLabel(text).isPresent());
    if (isHeading && !hasMore(nodes)) {
      heading(text, LINE, nodes);
    } else if (!labelled(text, nodes)) {
      content(nodes);
    }
  }

  /** Whether a line shows anything besides the words of its label. */
  private boolean hasMore(List<Node> nodes) {
    ValueBuilder all = new ValueBuilder();
    nodes.forEach(node -> CellReader.read(node, all, page.budget()));
    return !all.build().references().isEmpty();
  }

  /** Reads "Label: answer", or a label with its answer on the next line. */
  private boolean labelled(LabelText text, List<Node> nodes) {
    boolean isBold = !text.bold().isEmpty() && text.lines().get(0).startsWith(text.bold());
    if (open != null && !open.field().isTable() && !isBold) {
      // words of the answer above, whatever they start with
      return false;
    }
    ValueBuilder words = new ValueBuilder();
    nodes.forEach(node -> CellReader.read(node, words, page.budget()));
    Optional<LabelledAnswer> found = LabelledAnswer.in(words.build(), text, page);
    if (found.isEmpty() || fields.has(found.get().field())) {
      return false;
    }
    close();
    Field field = found.get().field();
    if (field.isTable()) {
      open = new Section(field, LINE);
    } else {
      fields.put(field, found.get().value());
      // more of it may follow
      open = null;
    }
    return true;
  }

  /** Takes a heading; one that names no field ends what its rank or a lower one started. */
  private boolean heading(LabelText text, int level, List<Node> nodes) {
    Optional<Field> field = page.field(text);
    if (field.isPresent()) {
      close();
      open = new Section(field.get(), level);
      unread = LabelText.of("");
      return true;
    }
    if (open != null && level <= open.level() && level < LINE) {
      close();
    }
    if (open == null) {
      unread = text;
    }
    tables.below(text);
    page.misses().noteNear(text, page.labels().fields(), page.budget());
    if (open != null) {
      content(nodes);
    }
    return false;
  }

  private void close() {
    if (open != null) {
      Section section = open;
      open = null;
      if (!section.field().isTable()) {
        var value = section.words().build();
        if (!value.isEmpty() || !section.hasTable()) {
          fields.put(section.field(), value);
        }
      } else if (!section.hasTable() && !fields.has(section.field())) {
        page.findings().noTable(section.field().key());
      }
    }
  }

  private void content(List<Node> nodes) {
    if (open != null && !open.field().isTable()) {
      nodes.forEach(node -> CellReader.read(node, open.words(), page.budget()));
      open.words().endPart();
    } else if (open == null && !unread.isBlank() && !nodes.isEmpty()) {
      noteUnread(nodes);
    }
  }

  private void noteUnread(List<Node> nodes) {
    LabelText text = LabelReader.read(nodes, page.budget());
    if (!text.isBlank() && !text.equals(unread)) {
      page.misses().note(unread, page.labels().fields(), page.budget());
      unread = LabelText.of("");
    }
  }

  private void macro(Element macro) {
    LabelText title = LabelText.of(PlanMacro.parameter(macro, "title"));
    Section outer = open;
    boolean isNamed = !title.isBlank() && headed(title);
    if (!isNamed && open != null && !open.field().isTable() && !title.isBlank()) {
      open.words().words(title.lines().get(0));
      open.words().endPart();
    }
    walk(PlanMacro.body(macro));
    if (isNamed) {
      close();
      open = outer;
    }
  }

  /** A title that names a field starts a section, and what was open before goes on after it. */
  private boolean headed(LabelText title) {
    Optional<Field> field = page.field(title);
    if (field.isPresent()) {
      open = new Section(field.get(), LINE);
      return true;
    }
    tables.below(title);
    page.misses().noteNear(title, page.labels().fields(), page.budget());
    return false;
  }

  private void definitions(Element list) {
    Field named = null;
    ValueBuilder words = new ValueBuilder();
    for (Node child : list.childNodes()) {
      if (child instanceof Element element && !Visibility.isHidden(element)) {
        if (element.nameIs("dt")) {
          define(named, words);
          words = new ValueBuilder();
          named = page.field(page.text(element)).orElse(null);
          if (named == null) {
            page.misses().note(page.text(element), page.labels().fields(), page.budget());
          }
        } else if (named != null) {
          if (named.isTable()) {
            open = new Section(named, LINE);
            walk(element);
            close();
          } else {
            CellReader.read(element, words, page.budget());
          }
        }
      }
    }
    define(named, words);
  }

  private void define(Field named, ValueBuilder words) {
    if (named != null && !named.isTable()) {
      fields.put(named, words.build());
    }
  }

  private void table(Element table) {
    switch (tables.read(table, open)) {
      case READ -> unread = LabelText.of("");
      case LAYOUT -> tables.cellsOf(table).forEach(this::walk);
      case UNKNOWN -> {
        if (open != null && !open.field().isTable()) {
          content(List.of(table));
        } else {
          tables.unread(table, open);
        }
      }
    }
  }
}
