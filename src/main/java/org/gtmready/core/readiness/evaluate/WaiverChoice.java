package org.gtmready.core.readiness.evaluate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.waiver.Waiver;

/**
 * The waiver that counts for a requirement. A waiver that was granted on a plan lapses when the
 * plan changes, since nobody approved what is there now.
 *
 * @param waiver null when there is none that is active or expired
 */
record WaiverChoice(Waiver waiver, boolean active) {

  private static final Comparator<Waiver> LATEST =
      Comparator.comparing(
          Waiver::expires, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

  /** None counts. */
  static final WaiverChoice NONE = new WaiverChoice(null, false);

  static WaiverChoice of(List<Waiver> waivers, List<Evidence> evidence, Instant now) {
    if (waivers.isEmpty()) {
      return NONE;
    }
    Optional<Waiver> active =
        waivers.stream()
            .filter(waiver -> waiver.activeAt(now) && isBoundTo(waiver, evidence))
            .max(LATEST);
    if (active.isPresent()) {
      return new WaiverChoice(active.get(), true);
    }
    return new WaiverChoice(
        waivers.stream().filter(waiver -> !waiver.revoked()).max(LATEST).orElse(null), false);
  }

  boolean expired() {
    return waiver != null && !active;
  }

  private static boolean isBoundTo(Waiver waiver, List<Evidence> evidence) {
    return waiver.fingerprint() == null
        || evidence.stream()
            .anyMatch(
                e ->
                    e.reading() instanceof Reading.Read read
                        && waiver.fingerprint().equals(read.facts().fingerprint()));
  }
}
