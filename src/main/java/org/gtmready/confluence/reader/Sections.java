package org.gtmready.confluence.reader;

import java.util.List;
import java.util.Optional;
import org.gtmready.core.plan.Field;
import org.jsoup.nodes.Node;

/**
 * What the walk through a body stands below: a heading that names a field, or one that does not.
 */
final class Sections {

  /** The rank of a line that serves as a heading. */
  static final int LINE = 7;

  private final PlanPage page;
  private final PlanFields fields;
  private final TableReader tables;
  private Section open;

  /** A heading that names no field and over which nothing was read yet. */
  private LabelText unread = LabelText.of("");

  Sections(PlanPage page, PlanFields fields, TableReader tables) {
    this.page = page;
    this.fields = fields;
    this.tables = tables;
  }

  /** The field's section that everything belongs to from here on; null when there is none. */
  Section open() {
    return open;
  }

  /** True while words are the answer of a single field. */
  boolean isInAnAnswer() {
    return open != null && !open.field().isTable();
  }

  /** Starts a section for a field, or none, without ending the one before. */
  void enter(Section section) {
    open = section;
  }

  /** Takes a heading; one that names no field ends what its rank or a lower one started. */
  void heading(LabelText text, int level, List<Node> nodes) {
    Optional<Field> field = page.field(text);
    if (field.isPresent()) {
      close();
      open = new Section(field.get(), level);
      unread = LabelText.of("");
      return;
    }
    if (open != null && level <= open.level() && level < LINE) {
      close();
    }
    if (open == null) {
      unread = text;
    }
    noteTitle(text);
    if (open != null) {
      content(nodes);
    }
  }

  /** A title that names a field starts a section, and what was open before goes on after it. */
  boolean titled(LabelText title) {
    Optional<Field> field = page.field(title);
    if (field.isPresent()) {
      open = new Section(field.get(), LINE);
      return true;
    }
    noteTitle(title);
    return false;
  }

  private void noteTitle(LabelText text) {
    tables.below(text);
    page.misses().noteNear(text, page.labels().fields(), page.budget());
  }

  /** Reads "Label: answer", or a label with its answer on the next line. */
  boolean labelled(LabelText text, List<Node> nodes) {
    boolean isBold = !text.bold().isEmpty() && text.lines().get(0).startsWith(text.bold());
    if (isInAnAnswer() && !isBold) {
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

  /** Takes what answers the open field, or notes that nobody reads it. */
  void content(List<Node> nodes) {
    if (isInAnAnswer()) {
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

  /** Something was read below the heading that names no field. */
  void somethingRead() {
    unread = LabelText.of("");
  }

  /** Ends the open section and keeps what it holds. */
  void close() {
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
}
