package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.FieldContent;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Need;

/** Collects the content of a plan's fields; of two answers the first that says anything counts. */
final class PlanFields {

  private final TemplateLabels labels;
  private final Findings findings;
  private final Map<String, FieldContent> contents = new LinkedHashMap<>();

  /**
   * Under which heading a table field's rows were found; rows below one heading belong together.
   */
  private final Map<String, Object> places = new HashMap<>();

  PlanFields(TemplateLabels labels, Findings findings) {
    this.labels = labels;
    this.findings = findings;
  }

  void put(Field field, FieldContent content) {
    FieldContent before = contents.get(field.key());
    if (before == null || isEmpty(before)) {
      contents.put(field.key(), content);
    } else if (!isEmpty(content)) {
      findings.fieldTwice(field.key());
    }
  }

  /**
   * Adds the rows of one more table.
   *
   * @param place what they stand below
   */
  void add(Field field, List<Map<String, Value>> rows, Object place) {
    FieldContent before = contents.get(field.key());
    if (before instanceof Rows known && places.get(field.key()) == place) {
      List<Map<String, Value>> all = new ArrayList<>(known.rows());
      all.addAll(rows);
      contents.put(field.key(), new Rows(all));
    } else {
      if (before == null || isEmpty(before)) {
        places.put(field.key(), place);
      }
      put(field, new Rows(rows));
    }
  }

  boolean has(Field field) {
    FieldContent content = contents.get(field.key());
    return content != null && !isEmpty(content);
  }

  /** True when no field that a launch may need is empty. */
  boolean isComplete() {
    return labels.template().fields().stream()
        .filter(field -> field.need() != Need.OPTIONAL)
        .allMatch(this::has);
  }

  /** Keys of the fields that hold something. */
  Set<String> filled() {
    Set<String> filled = new HashSet<>();
    labels.template().fields().stream().filter(this::has).forEach(f -> filled.add(f.key()));
    return filled;
  }

  Map<String, FieldContent> all() {
    return contents;
  }

  private static boolean isEmpty(FieldContent content) {
    return content instanceof Value value
        ? value.isEmpty()
        : ((Rows) content)
            .rows().stream().allMatch(row -> row.values().stream().allMatch(Value::isEmpty));
  }
}
