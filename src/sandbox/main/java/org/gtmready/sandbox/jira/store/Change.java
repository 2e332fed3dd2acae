package org.gtmready.sandbox.jira.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One entry of an issue's history.
 *
 * @param id Jira's id
 * @param author user name or null
 * @param created when
 * @param items what changed
 */
public record Change(long id, String author, Instant created, List<Item> items) {
  /**
   * One changed field: raw values and what people read.
   *
   * @param field Jira's name of the field
   * @param oldValue raw, or null
   * @param oldText readable, or null
   * @param newValue raw, or null
   * @param newText readable, or null
   */
  public record Item(
      String field, String oldValue, String oldText, String newValue, String newText) {
    static Item of(String field, String oldText, String newText) {
      return new Item(field, null, oldText, null, newText);
    }

    boolean isChange() {
      return !Objects.equals(oldValue, newValue) || !Objects.equals(oldText, newText);
    }
  }
}
