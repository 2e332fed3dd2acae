package planted.gtmready.sync;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Planted: every way to read a static clock, beside one that is allowed. */
public class ReadsTheClock {

  Instant instant() {
    return Instant.now();
  }

  LocalDate day() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  Date date() {
    return new Date();
  }

  long millis() {
    return System.currentTimeMillis();
  }

  Clock clock() {
    return Clock.systemUTC();
  }

  Instant allowed(Clock clock) {
    return Instant.now(clock);
  }
}
