package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.Finding;

/** Collects what the reader has to say; a page full of trouble is cut off, not endless. */
final class Findings {

  private static final int MOST = 50;

  private final List<Finding> found = new ArrayList<>();

  /** A label that is not known but almost: its field counts as missing. */
  void didYouMean(String field, String label, String meant) {
    add(Finding.warning("did-you-mean", field, label, meant));
  }

  /** Texts in places of labels that nobody here knows. */
  void labelsUnknown(Collection<String> labels) {
    add(Finding.warning("labels-unknown", null, String.join(", ", labels)));
  }

  /** A table below its heading, some of whose columns are not known. */
  void columnsUnknown(String field, String columns, String missing) {
    add(Finding.warning("columns-unknown", field, columns, missing));
  }

  /** A table that was not read, called by its heading or its first row. */
  void tableUnknown(String table) {
    add(Finding.warning("table-unknown", null, table));
  }

  /** A label that stands there twice: the first counts. */
  void fieldTwice(String field) {
    add(Finding.warning("field-twice", field));
  }

  /** A heading of a table field with no table below it. */
  void noTable(String field) {
    add(Finding.warning("no-table", field));
  }

  /** Another macro of the same template: the first counts. */
  void secondMacro() {
    add(Finding.warning("second-macro", null));
  }

  /** This is that other macro. */
  void notCounted() {
    add(Finding.blocking("not-counted", null));
  }

  /**
   * A plan that no reader sees.
   *
   * @param macro the name of an unknown macro around it; an empty string when what is around it is
   *     known to show nothing
   */
  void notShown(String macro) {
    if (macro.isEmpty()) {
      add(Finding.blocking("not-shown", null));
    } else {
      add(Finding.blocking("in-unknown-macro", null, Excerpt.of(macro)));
    }
  }

  /** Markup that was too long, nested too deeply or made of too many pieces to be read. */
  void unreadable() {
    add(Finding.blocking("unreadable", null));
  }

  boolean isFull() {
    return found.size() >= MOST;
  }

  List<Finding> all() {
    return List.copyOf(found);
  }

  private void add(Finding finding) {
    if (!isFull() && !found.contains(finding)) {
      found.add(finding);
    }
  }
}
