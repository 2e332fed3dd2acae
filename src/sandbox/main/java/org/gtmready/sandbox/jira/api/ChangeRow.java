package org.gtmready.sandbox.jira.api;

import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.jira.store.Change;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** A row of Jira's history as its entity engine shows it: a change, or one of its items. */
final class ChangeRow extends GenericValue {
  private final Map<String, Object> columns;
  private final List<GenericValue> items;

  private ChangeRow(Map<String, Object> columns, List<GenericValue> items) {
    this.columns = columns;
    this.items = items;
  }

  static GenericValue of(Change change) {
    return new ChangeRow(
        columns("id", change.id(), "author", change.author()),
        change.items().stream().map(ChangeRow::item).toList());
  }

  private static GenericValue item(Change.Item item) {
    return new ChangeRow(
        columns(
            "field", item.field(),
            "oldvalue", item.oldValue(),
            "oldstring", item.oldText(),
            "newvalue", item.newValue(),
            "newstring", item.newText()),
        List.of());
  }

  private static Map<String, Object> columns(Object... pairs) {
    Map<String, Object> columns = new java.util.HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      columns.put((String) pairs[i], pairs[i + 1]);
    }
    return columns;
  }

  @Override
  public List<GenericValue> getRelated(String relation) throws GenericEntityException {
    if (!relation.equals("ChildChangeItem")) {
      throw new GenericEntityException("No relation " + relation);
    }
    return items;
  }

  @Override
  public String getString(String column) {
    return (String) columns.get(column);
  }

  @Override
  public Long getLong(String column) {
    return (Long) columns.get(column);
  }
}
