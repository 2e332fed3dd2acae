package org.gtmready.core.audit;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.readiness.ReleaseGate;
import org.gtmready.core.readiness.evaluate.Overall;
import org.gtmready.core.readiness.evaluate.Status;
import org.gtmready.core.readiness.evaluate.Verdict;

/**
 * Writes what the gate decided. It never throws: what can't be written is told and counted, and
 * neither opens nor closes a gate.
 */
public class Recording implements LostDecisions {

  private final DecisionStore store;
  private final PolicyStore policies;
  private final Clock clock;
  private final BiConsumer<String, RuntimeException> trouble;
  private final AtomicLong lost = new AtomicLong();

  /**
   * A recorder.
   *
   * @param trouble told what could not be written, and why
   */
  public Recording(
      DecisionStore store,
      PolicyStore policies,
      Clock clock,
      BiConsumer<String, RuntimeException> trouble) {
    this.store = store;
    this.policies = policies;
    this.clock = clock;
    this.trouble = trouble;
  }

  @Override
  public long lost() {
    return lost.get();
  }

  /**
   * Notes that a transition was refused. The same refusal again is counted.
   *
   * @param by user key; empty for nobody who is known
   */
  public void refused(EpicFacts epic, Passage passage, ReleaseGate.Decision decision, String by) {
    attempt(
        epic.key(),
        () ->
            switch (decision.kind()) {
              case CLOSED -> closed(passage, ((ReleaseGate.Decision.Closed) decision).judged(), by);
              case MISCONFIGURED ->
                  count(
                      DecisionKind.MISCONFIGURED,
                      Subject.of(epic),
                      passage,
                      by,
                      String.join(
                          ",", ((ReleaseGate.Decision.Misconfigured) decision).requirements()));
              case UNMATCHED -> count(DecisionKind.UNMATCHED, Subject.of(epic), passage, by, "");
              case OPEN -> false;
            });
  }

  /** Notes that a transition was refused because nobody could say whether the epic is ready. */
  public void failed(Subject subject, Passage passage, String by) {
    attempt(subject.epicKey(), () -> count(DecisionKind.FAILED, subject, passage, by, ""));
  }

  private boolean closed(Passage passage, Verdict verdict, String by) {
    Decision decision =
        Decision.of(
            DecisionKind.REFUSED,
            Subject.of(verdict.epic()),
            passage,
            verdict.policyVersion(),
            Tries.once(by, verdict.judgedAt()),
            judged(verdict),
            "");
    store.count(decision, DecisionName.refusal(decision));
    return true;
  }

  private boolean count(
      DecisionKind kind, Subject subject, Passage passage, String by, String note) {
    long version =
        kind == DecisionKind.FAILED ? 0 : policies.policyFor(subject.projectKey()).version();
    Decision decision =
        Decision.of(
            kind, subject, passage, version, Tries.once(by, clock.instant()), List.of(), note);
    store.count(decision, DecisionName.refusal(decision));
    return true;
  }

  /**
   * Notes that a transition was made that the gate had let pass. The row says what the gate judged
   * then, not how the epic stands now.
   *
   * @param change id of the change of status, which is written once
   * @param by user key; empty for nobody who is known
   * @return what was open and only warns, when this call is the one that wrote it; empty otherwise
   */
  public List<JudgedRequirement> passed(Verdict verdict, Passage passage, long change, String by) {
    List<JudgedRequirement> requirements = judged(verdict);
    List<JudgedRequirement> warnings =
        requirements.stream().filter(JudgedRequirement::warns).toList();
    Decision decision =
        Decision.of(
            kind(verdict, requirements),
            Subject.of(verdict.epic()),
            passage,
            verdict.policyVersion(),
            Tries.once(by, verdict.judgedAt()),
            requirements,
            "");
    boolean written =
        attempt(verdict.epic().key(), () -> store.add(decision, DecisionName.change(change)));
    return written ? warnings : List.of();
  }

  /**
   * True for a verdict that says anything: the policy asks nothing of issues that it leaves out.
   */
  public static boolean isDecision(Verdict verdict) {
    return verdict.overall() != Overall.NOT_APPLICABLE || !verdict.results().isEmpty();
  }

  /**
   * Adds a decision of another kind.
   *
   * @param name what makes it one decision
   */
  public boolean add(Decision decision, String name) {
    return attempt(
        decision.subject().epicKey(),
        () -> store.add(decision, DecisionName.other(decision.kind(), name)));
  }

  private static DecisionKind kind(Verdict verdict, List<JudgedRequirement> requirements) {
    boolean vacuous =
        verdict.overall() == Overall.AT_RISK
            && requirements.stream().noneMatch(it -> it.isOpen() || !isNotApplicable(it));
    if (vacuous || requirements.stream().anyMatch(JudgedRequirement::warns)) {
      return DecisionKind.PASSED_WITH_WARNINGS;
    }
    return requirements.stream().anyMatch(JudgedRequirement::isOpen)
        ? DecisionKind.WOULD_HAVE_REFUSED
        : DecisionKind.PASSED;
  }

  private static boolean isNotApplicable(JudgedRequirement requirement) {
    return requirement.status() == Status.NOT_APPLICABLE;
  }

  private static List<JudgedRequirement> judged(Verdict verdict) {
    return verdict.results().stream().map(JudgedRequirement::of).toList();
  }

  private interface Writing {
    boolean write();
  }

  private boolean attempt(String epic, Writing writing) {
    try {
      return writing.write();
    } catch (RuntimeException failed) {
      lost.incrementAndGet();
      trouble.accept(epic, failed);
      return false;
    }
  }
}
