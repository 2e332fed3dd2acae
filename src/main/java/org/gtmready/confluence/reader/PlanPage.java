package org.gtmready.confluence.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.FieldContent.Value;
import org.jsoup.nodes.Element;

/** What reading one plan needs everywhere: its labels, its budget, and each cell read only once. */
final class PlanPage {

  private final TemplateLabels labels;
  private final Budget budget;
  private final Findings findings;
  private final LanguageVotes votes = new LanguageVotes();
  private final NearMisses misses = new NearMisses();
  private final Map<Element, Value> values = new HashMap<>();
  private final Map<Element, LabelText> texts = new HashMap<>();

  PlanPage(TemplateLabels labels, Findings findings, Budget budget) {
    this.labels = labels;
    this.findings = findings;
    this.budget = budget;
  }

  TemplateLabels labels() {
    return labels;
  }

  Budget budget() {
    return budget;
  }

  Findings findings() {
    return findings;
  }

  NearMisses misses() {
    return misses;
  }

  String language() {
    return votes.most();
  }

  /** What stands in a cell; a merged one is asked for often. */
  Value value(Element cell) {
    Value known = values.get(cell);
    if (known == null) {
      known = CellReader.read(cell, budget);
      values.put(cell, known);
    }
    return known;
  }

  /** A cell or heading as a label. */
  LabelText text(Element cell) {
    LabelText known = texts.get(cell);
    if (known == null) {
      known = LabelReader.read(cell, budget);
      texts.put(cell, known);
    }
    return known;
  }

  Optional<Field> field(LabelText text) {
    return labels.fields().find(text).map(this::counted);
  }

  /** The field whose own label this is; synonyms don't count, since the text may be an answer. */
  Optional<Field> fieldByItsLabel(LabelText text) {
    return labels.fields().findShipped(text).map(this::counted);
  }

  /** The key of a field's column. */
  Optional<String> column(Field field, LabelText text) {
    return labels.columns(field).find(text).map(Labels.Known::key);
  }

  void vote(Field field, LabelText column) {
    labels.columns(field).find(column).ifPresent(known -> votes.add(known.language()));
  }

  private Field counted(Labels.Known known) {
    votes.add(known.language());
    return labels.field(known.key());
  }
}
