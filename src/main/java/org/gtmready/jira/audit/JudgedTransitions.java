package org.gtmready.jira.audit;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.readiness.evaluate.Overall;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;

/**
 * What the gate has let pass and what was not made yet: the validator leaves its verdict here, and
 * whoever hears that the transition was made takes it. Jira runs validators, stores the change and
 * tells of it on one thread, so the verdict waits there; to judge again afterwards could say
 * something else than what was decided.
 *
 * <p>A transition that another validator refuses is never heard of. Its verdict is forgotten when
 * the thread turns to another transition, and is worth nothing after a few minutes, nor for another
 * change of status.
 */
@JiraComponent
public class JudgedTransitions {

  private static final Duration WORTH = Duration.ofMinutes(5);

  /** By thread, and no ThreadLocal: threads of the host outlive the plugin. */
  private final Map<Thread, Waiting> waiting = Collections.synchronizedMap(new WeakHashMap<>());

  private final Clock clock;

  @Inject
  public JudgedTransitions(Clock clock) {
    this.clock = clock;
  }

  /**
   * A transition that the gate let pass.
   *
   * @param verdict of all the gate's rules in it together
   */
  public record Judged(Verdict verdict, Passage passage) {}

  /** Of one run of a workflow, which is known by the map that OSWorkflow made for it. */
  private record Waiting(WeakReference<Map<?, ?>> run, List<Judged> judged) {}

  /** Leaves a verdict; a second rule in the same transition adds to that of the first. */
  public void passed(Map<?, ?> run, Verdict verdict, Passage passage) {
    Waiting known = waiting.get(Thread.currentThread());
    if (known == null || known.run().get() != run) {
      known = new Waiting(new WeakReference<>(run), new ArrayList<>());
      waiting.put(Thread.currentThread(), known);
    }
    known.judged().add(new Judged(verdict, passage));
  }

  /** The transition is not made. */
  public void refused() {
    waiting.remove(Thread.currentThread());
  }

  /** True while any verdict waits on this thread. */
  public boolean isWaiting() {
    return waiting.containsKey(Thread.currentThread());
  }

  /**
   * Takes what the gate judged before the change of status; empty when it was not asked.
   *
   * @param from id of the status left
   * @param to id of the status reached
   */
  public Optional<Judged> take(long issueId, String from, String to) {
    Waiting known = waiting.get(Thread.currentThread());
    if (known == null) {
      return Optional.empty();
    }
    List<Judged> fitting =
        known.judged().stream().filter(it -> fits(it, issueId, from, to)).toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    waiting.remove(Thread.currentThread());
    return Optional.of(fitting.stream().reduce(JudgedTransitions::both).orElseThrow());
  }

  private boolean fits(Judged judged, long issueId, String from, String to) {
    Passage passage = judged.passage();
    return judged.verdict().epic().id() == issueId
        && (passage.from().isEmpty() || passage.from().equals(from))
        && (passage.to().isEmpty() || passage.to().equals(to))
        && !judged.verdict().judgedAt().plus(WORTH).isBefore(clock.instant());
  }

  private static Judged both(Judged one, Judged other) {
    List<RequirementResult> results = new ArrayList<>(one.verdict().results());
    other.verdict().results().stream()
        .filter(
            result ->
                results.stream()
                    .noneMatch(it -> it.requirement().key().equals(result.requirement().key())))
        .forEach(results::add);
    Verdict verdict = one.verdict();
    return new Judged(
        new Verdict(
            verdict.epic(),
            both(verdict.overall(), other.verdict().overall()),
            verdict.policyVersion(),
            verdict.judgedAt(),
            results),
        one.passage().and(other.passage().scope()));
  }

  /** The one that leaves a doubt; nothing that is asked says nothing. */
  private static Overall both(Overall one, Overall other) {
    boolean says = one != Overall.NOT_APPLICABLE && other != Overall.NOT_APPLICABLE;
    if (says) {
      return one == Overall.READY ? other : one;
    }
    return one == Overall.NOT_APPLICABLE ? other : one;
  }
}
