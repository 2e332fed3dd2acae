package org.gtmready.confluence.reader;

import java.util.Map;
import org.gtmready.core.plan.Column;
import org.gtmready.core.plan.Field;

/**
 * Which columns of a table hold which columns of a field.
 *
 * @param heading the row that names the columns; -1 when none does
 * @param places by the field's column keys: columns of the table, or rows where it is turned
 * @param isTurned whether the names stand in the first column, one below the other
 */
record ColumnMatch(Field field, int heading, Map<String, Integer> places, boolean isTurned) {

  int size() {
    return places.size();
  }

  boolean hasAllRequired() {
    return field.columns().stream()
        .filter(Column::required)
        .allMatch(column -> places.containsKey(column.key()));
  }
}
