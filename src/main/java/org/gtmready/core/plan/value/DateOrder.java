package org.gtmready.core.plan.value;

import java.util.Collection;

/** Whether one hand writes the day or the month first: what decides what 03/04/2027 means. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Nothing on the page tells: such dates are dates, but nobody knows which. */
  UNKNOWN;

  /**
   * The order of texts that were written together: by those that can be read in one way only, else
   * by the language.
   */
  public static DateOrder of(Collection<String> texts, String language) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (String text : texts) {
      for (WrittenDate date : Dates.in(text)) {
        dayFirst |= date.proves(DAY_FIRST);
        monthFirst |= date.proves(MONTH_FIRST);
      }
    }
    if (dayFirst != monthFirst) {
      return dayFirst ? DAY_FIRST : MONTH_FIRST;
    }
    return language.equals("de") && !monthFirst ? DAY_FIRST : UNKNOWN;
  }
}
