package org.ofbiz.core.entity;

import java.util.List;

/**
 * Declaration of the type of this name, a row in Jira's entity engine. Signature: as public plugins
 * call it on what {@code IssueEvent.getChangeLog()} returns; {@code getString} and {@code getLong}
 * are inherited there.
 */
public class GenericValue {

  protected GenericValue() {}

  /** Rows that relate to this one by a relation such as {@code ChildChangeItem}. */
  public List<GenericValue> getRelated(String relation) throws GenericEntityException {
    throw new UnsupportedOperationException(relation);
  }

  public String getString(String column) {
    throw new UnsupportedOperationException(column);
  }

  public Long getLong(String column) {
    throw new UnsupportedOperationException(column);
  }
}
