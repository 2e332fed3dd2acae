package org.gtmready.sync;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.gtmready.core.trust.MessageSignature;
import org.gtmready.core.trust.Purpose;
import org.gtmready.core.trust.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the messages that were not believed, and logs the first of each kind in an hour. */
@Named
public class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final Map<Refusal, Long> counts = new EnumMap<>(Refusal.class);
  private final ExpiringCache<Refusal, Boolean> logged;

  @Inject
  public Refusals(Clock clock) {
    this.logged = new ExpiringCache<>(clock, Duration.ofHours(1), 100);
  }

  /** Takes note; says who claims to have sent it, and nothing of what it held. */
  synchronized void note(Purpose purpose, Refusal why, String header) {
    counts.merge(why, 1L, Long::sum);
    if (logged.get(why).isEmpty()) {
      logged.put(why, true);
      LOG.warn(
          "Refused a message {} ({}) that claims to be signed by the key {} at {}; more of the kind"
              + " are only counted for an hour",
          purpose,
          why,
          MessageSignature.parse(header).map(MessageSignature::sender).orElse("-"),
          MessageSignature.parse(header).map(it -> it.at().toString()).orElse("-"));
    }
  }

  /** How many there were on this node since it started. */
  synchronized Map<Refusal, Long> counts() {
    return Map.copyOf(counts);
  }
}
