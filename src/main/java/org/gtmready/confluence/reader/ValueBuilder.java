package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Reference;

/** Puts a value together from words, lozenges and references, part by part. */
final class ValueBuilder {

  private final List<String> parts = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<String> lozenges = new ArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private boolean onlyLozenges = true;
  private int length;
  private int seen;

  void words(String words) {
    Budget.value(length += words.length());
    if (!VisibleText.of(words).isEmpty()) {
      onlyLozenges = false;
      seen++;
    }
    part.append(words);
  }

  /** Words that stand apart from those around them without starting a part. */
  void word(String word) {
    words(" " + word + " ");
  }

  /** A coloured word; those that stand alone are a part each. */
  void lozenge(String title) {
    boolean alone = onlyLozenges;
    word(title);
    onlyLozenges = alone;
    lozenges.add(title);
  }

  void reference(Reference reference) {
    references.add(reference);
    seen++;
  }

  /** Something that shows its own name. */
  void named(Reference reference) {
    word(reference.target());
    reference(reference);
  }

  /** How much there is to see up to here; grows with each visible piece. */
  int seen() {
    return seen;
  }

  void endPart() {
    if (onlyLozenges) {
      lozenges.forEach(this::add);
    } else {
      add(part);
    }
    part.setLength(0);
    lozenges.clear();
    onlyLozenges = true;
  }

  Value build() {
    endPart();
    return new Value(String.join(" ", parts), parts, references);
  }

  private void add(CharSequence words) {
    String visible = VisibleText.of(words);
    if (!visible.isEmpty()) {
      parts.add(visible);
    }
  }
}
