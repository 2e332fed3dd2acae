package org.gtmready.core.bypass;

import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.gtmready.core.bypass.Judgement.Bypassed;

/**
 * Says of an epic in a gated status whether it passed the gate. An entry is one change of status,
 * and needs a passing decision of its own: who reopens and releases again passes again. A move and
 * another workflow make no transition, so what an epic had in a gated status it keeps in the next.
 * An issue that only becomes an epic there, or only gets into a project that gates its status,
 * entered when it did.
 */
final class BypassRule {

  private final Predicate<Place> gated;
  private final LongPredicate passed;
  private final Instant since;

  /**
   * A rule.
   *
   * @param gated whether the policies of today ask an issue in such a place to have passed
   * @param passed whether the gate let a change of status pass, by its id
   * @param since when the status became a gated one
   */
  BypassRule(Predicate<Place> gated, LongPredicate passed, Instant since) {
    this.gated = gated;
    this.passed = passed;
    this.since = since;
  }

  Judgement judge(Journey journey) {
    if (!journey.isTold()) {
      return judged(unknown(journey));
    }
    Bypassed arrival = null;
    Place place = journey.place();
    List<Step> steps = journey.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      Place before = step.undo(place);
      boolean stood = gated.test(before);
      if (step.status() != null && passed.test(step.change())) {
        return new Judgement.Clean();
      }
      if (arrival == null && !stood) {
        arrival = of(cause(step), step);
      }
      if (step.status() != null && !(stood && step.isAdministrative())) {
        return judged(arrival == null ? of(cause(step), step) : arrival);
      }
      place = before;
    }
    return judged(arrival == null ? created(journey) : arrival);
  }

  private Judgement judged(Bypassed found) {
    return found.at().isBefore(since) ? new Judgement.Baseline() : found;
  }

  private static Bypassed of(Cause cause, Step step) {
    return new Bypassed(cause, step.change(), step.at(), step.by(), step.status());
  }

  private static Cause cause(Step step) {
    if (step.type() != null) {
      return Cause.MOVED_TYPE;
    }
    if (step.project() != null) {
      return Cause.MOVED;
    }
    return step.workflow() ? Cause.WORKFLOW : Cause.SKIPPED;
  }

  private static Bypassed created(Journey journey) {
    return new Bypassed(Cause.CREATED_THERE, 0, journey.created(), journey.by(), null);
  }

  /** Not before the last that is known of it, whoever did it. */
  private static Bypassed unknown(Journey journey) {
    Step last =
        journey.steps().stream()
            .filter(step -> step.status() != null)
            .reduce((earlier, later) -> later)
            .orElseThrow();
    return new Bypassed(Cause.UNKNOWN, last.change(), last.at(), "", null);
  }
}
