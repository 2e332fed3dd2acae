package org.gtmready.core.plan.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as somebody wrote it.
 *
 * @param start where it starts in its text
 * @param dayFirst the day if the day stands first; null when there is none
 * @param monthFirst the day if the month stands first; null when there is none
 * @param ordered true when the writing leaves the order of day and month open: 03/04/2027
 */
record WrittenDate(int start, int end, LocalDate dayFirst, LocalDate monthFirst, boolean ordered) {

  static WrittenDate of(int start, int end, LocalDate date) {
    return new WrittenDate(start, end, date, date, false);
  }

  boolean isOne() {
    return dayFirst != null || monthFirst != null;
  }

  /** The day; empty when only the order could tell and it is not known. */
  Optional<LocalDate> day(DateOrder order) {
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      return Optional.ofNullable(dayFirst == null ? monthFirst : dayFirst);
    }
    return switch (order) {
      case DAY_FIRST -> Optional.of(dayFirst);
      case MONTH_FIRST -> Optional.of(monthFirst);
      case UNKNOWN -> Optional.empty();
    };
  }

  /** True when the date could not be read in the other order. */
  boolean proves(DateOrder order) {
    return ordered
        && (order == DateOrder.DAY_FIRST
            ? dayFirst != null && monthFirst == null
            : monthFirst != null && dayFirst == null);
  }
}
