package org.gtmready.core.plan;

import java.util.List;

/**
 * One field of a plan template; label, guidance and examples are i18n keys {@code
 * gtm.template.<template>.<key>.label}, {@code .guide}, {@code .strong} and {@code .weak}.
 *
 * @param columns columns of a table field in order; empty for single fields
 */
public record Field(String key, FieldType type, Need need, List<Column> columns) {
  public Field {
    columns = List.copyOf(columns);
  }

  public boolean isTable() {
    return !columns.isEmpty();
  }
}
