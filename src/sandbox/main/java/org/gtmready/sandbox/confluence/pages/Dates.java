package org.gtmready.sandbox.confluence.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Confluence's English pages show them. */
public final class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMM dd, yyyy", Locale.ENGLISH).withZone(ZoneId.systemDefault());
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("MMM dd, yyyy HH:mm", Locale.ENGLISH)
          .withZone(ZoneId.systemDefault());

  private Dates() {}

  public static String day(Instant instant) {
    return DAY.format(instant);
  }

  public static String minute(Instant instant) {
    return MINUTE.format(instant);
  }
}
