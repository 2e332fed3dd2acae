package org.gtmready.benchmarks;

import java.util.List;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.readiness.evaluate.Evaluator;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;

/** The plugin's evaluator; it also explains every part, which the peers do not. */
public final class Ours {

  private final Evaluator evaluator = new Evaluator();

  public Verdict judge(EpicCase c) {
    return evaluator.evaluate(c.policy(), c.epic(), c.evidence(), List.of(), c.now());
  }

  /** The part of a verdict that the peers work out too. */
  public static List<Blocker> blockers(Verdict verdict) {
    return verdict.blockers().stream()
        .map(result -> new Blocker(result.requirement().key(), missing(result)))
        .toList();
  }

  private static List<String> missing(RequirementResult result) {
    return result.evidence().stream()
        .flatMap(
            evidence ->
                evidence.reading() instanceof Reading.Read read
                    ? read.facts().missing().stream()
                    : List.<String>of().stream())
        .toList();
  }
}
