package org.gtmready.core.plan;

import java.util.List;
import java.util.Optional;

/** A kind of plan: what its pages must hold (plans.md). Its macro is {@code gtm-<key>}. */
public record PlanTemplate(String key, List<Field> fields) {
  public PlanTemplate {
    fields = List.copyOf(fields);
  }

  public String macro() {
    return "gtm-" + key;
  }

  public Optional<Field> field(String fieldKey) {
    return fields.stream().filter(f -> f.key().equals(fieldKey)).findFirst();
  }
}
