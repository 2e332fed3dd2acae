package org.gtmready.wiring;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the machine, as a bean; everything that needs the time is given it. */
@Named
public class SystemClock extends Clock {

  private final Clock clock;

  public SystemClock() {
    this(Clock.systemUTC());
  }

  private SystemClock(Clock clock) {
    this.clock = clock;
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new SystemClock(clock.withZone(zone));
  }

  @Override
  public Instant instant() {
    return clock.instant();
  }
}
