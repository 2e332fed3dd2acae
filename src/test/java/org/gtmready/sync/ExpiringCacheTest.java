package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ExpiringCacheTest {

  private Instant now = Instant.parse("2027-01-01T00:00:00Z");
  private final ExpiringCache<String, Integer> remembered =
      new ExpiringCache<>(clock(), Duration.ofSeconds(60), 2);

  @Test
  void forgets_whenTheTimeIsUp() {
    remembered.put("a", 1);
    now = now.plusSeconds(59);
    assertThat(remembered.get("a")).contains(1);
    now = now.plusSeconds(1);
    assertThat(remembered.get("a")).isEmpty();
  }

  @Test
  void neverHoldsMoreThanItsLimit() {
    remembered.put("a", 1);
    remembered.put("b", 2);
    remembered.put("c", 3);
    assertThat(remembered.get("c")).contains(3);
    assertThat(remembered.get("a")).isEmpty();
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }
}
