package org.gtmready.confluence.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.FieldContent;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Walks a plan macro's body: headings announce table fields, other tables hold single fields. */
final class BodyReader implements NodeFilter {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final TemplateLabels labels;
  private final Findings findings;
  private final Budget budget;
  private final Map<String, FieldContent> fields = new LinkedHashMap<>();
  private final NearMisses misses = new NearMisses();
  private final LanguageVotes votes = new LanguageVotes();
  private Field announced;

  BodyReader(TemplateLabels labels, Findings findings, Budget budget) {
    this.labels = labels;
    this.findings = findings;
    this.budget = budget;
  }

  /** Content by field key; {@code body} may be null. */
  Map<String, FieldContent> read(Element body) {
    if (body != null) {
      for (Node child : body.childNodes()) {
        child.filter(this);
      }
      announce(null);
    }
    misses.report(fields.keySet(), findings);
    return fields;
  }

  /** The language of most labels that were read. */
  String language() {
    return votes.most();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (Visibility.isHidden(element)
        || PlanMacro.isPlan(element)
        || name.equals("ac:plain-text-body")) {
      // a plan inside a plan is read on its own
      return FilterResult.SKIP_CHILDREN;
    }
    if (HEADINGS.contains(name)) {
      budget.heading();
      heading(CellReader.read(element, budget).text());
      return FilterResult.SKIP_CHILDREN;
    }
    if (name.equals("table")) {
      table(element);
      return FilterResult.SKIP_CHILDREN;
    }
    return FilterResult.CONTINUE;
  }

  private void heading(String text) {
    Optional<Field> field = field(text);
    announce(field.filter(Field::isTable).orElse(null));
    if (field.isEmpty()) {
      misses.note(text, labels.fields(), budget);
    }
  }

  private Optional<Field> field(String label) {
    Optional<Field> field = labels.fields().find(label).flatMap(labels.template()::field);
    field.ifPresent(found -> votes.add(labels.fields().language(label)));
    return field;
  }

  private void announce(Field next) {
    if (announced != null && !fields.containsKey(announced.key())) {
      findings.noTable(announced.key());
    }
    announced = next;
  }

  private void table(Element table) {
    if (announced != null) {
      Field field = announced;
      announced = null;
      put(field.key(), new RowsReader(field, labels, votes, findings, budget).read(table));
      return;
    }
    for (List<Element> row : TableRows.of(table, budget)) {
      if (row.size() >= 2) {
        single(CellReader.read(row.get(0), budget).text(), row);
      }
    }
  }

  private void single(String label, List<Element> row) {
    Optional<Field> field = field(label);
    if (field.isEmpty()) {
      if (row.get(0).nameIs("th")) {
        misses.note(label, labels.fields(), budget);
      }
    } else if (field.get().isTable()) {
      put(field.get().key(), nested(field.get(), row.get(1)));
    } else {
      put(field.get().key(), CellReader.read(row.get(1), budget));
    }
  }

  /** A table field as a row: its table stands in the cell, or there is none and text has to do. */
  private FieldContent nested(Field field, Element cell) {
    Element table = cell.selectFirst("table");
    return table == null
        ? CellReader.read(cell, budget)
        : new RowsReader(field, labels, votes, findings, budget).read(table);
  }

  private void put(String field, FieldContent content) {
    if (fields.putIfAbsent(field, content) != null) {
      findings.fieldTwice(field);
    }
  }
}
