package org.gtmready.core.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gtmready.core.evidence.EvidenceEvent;

/**
 * Where a part of a timeline ends: what comes next of the decisions and of the links.
 *
 * @param decision null when none was told yet
 * @param event id of the last line of the links' history that was told; {@code Long.MAX_VALUE} when
 *     none was
 */
public record TimelinePlace(DecisionStore.Place decision, long event) {

  static final TimelinePlace NEWEST = new TimelinePlace(null, Long.MAX_VALUE);

  private static final Pattern FORM = Pattern.compile("(\\d{1,15})-(\\d{1,9})-(\\d{1,9})");

  TimelinePlace after(Decision decision) {
    return new TimelinePlace(
        new DecisionStore.Place(decision.tries().lastAt().toEpochMilli(), decision.id()), event);
  }

  TimelinePlace after(EvidenceEvent last) {
    return new TimelinePlace(decision, last.id());
  }

  /** Reads what {@link #text} wrote; empty for anything else. */
  public static Optional<TimelinePlace> of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    long at = Long.parseLong(parts.group(1));
    long id = Long.parseLong(parts.group(2));
    long event = Long.parseLong(parts.group(3));
    return Optional.of(
        new TimelinePlace(
            id == 0 ? null : new DecisionStore.Place(at, id), event == 0 ? Long.MAX_VALUE : event));
  }

  /** Digits and dashes, for an address. */
  public String text() {
    return (decision == null ? "0-0" : decision.at() + "-" + decision.id())
        + "-"
        + (event == Long.MAX_VALUE ? 0 : event);
  }
}
