package org.gtmready.core.bypass;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gtmready.core.audit.Subject;

/**
 * Where an issue stands, and how it got there.
 *
 * @param statusName as people read it
 * @param by user key of who created it; empty for nobody who is known
 * @param steps oldest first
 */
public record Journey(
    Subject subject, Place place, String statusName, Instant created, String by, List<Step> steps) {
  public Journey {
    steps = List.copyOf(steps);
  }

  /** Ids of its changes of status, each of which may have a decision. */
  Stream<Long> changes() {
    return steps.stream().filter(step -> step.status() != null).map(Step::change);
  }

  /** Whether its history leads to where it stands. */
  boolean isTold() {
    return steps.stream()
        .map(Step::status)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .map(last -> last.to().equals(place.statusId()))
        .orElse(true);
  }
}
