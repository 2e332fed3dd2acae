package org.gtmready.web;

import java.time.Duration;
import java.time.Instant;
import org.gtmready.core.host.Messages;

/** Says how long ago something was, as short as a panel or a list needs it. */
public final class Age {

  private Age() {}

  public static String of(Instant then, Instant now, Messages words) {
    Duration age = Duration.between(then, now);
    if (age.toMinutes() < 1) {
      return words.text("gtm.age.now");
    }
    if (age.toHours() < 1) {
      return words.text("gtm.age.minutes", Long.toString(age.toMinutes()));
    }
    return age.toDays() < 2
        ? words.text("gtm.age.hours", Long.toString(age.toHours()))
        : words.text("gtm.age.days", Long.toString(age.toDays()));
  }
}
