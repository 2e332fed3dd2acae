package org.gtmready.sandbox.confluence.content;

import java.util.Locale;
import java.util.Optional;

/** Where a page is in its life. */
public enum PageStatus {
  CURRENT,
  TRASHED;

  /** The word the REST API uses, such as {@code current}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of a REST word; empty when there is none of that name. */
  public static Optional<PageStatus> of(String word) {
    for (PageStatus status : values()) {
      if (status.word().equals(word)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
