package org.gtmready.core.audit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gtmready.core.evidence.Target;

/**
 * One decision; only ever added, a refusal that happens again is counted.
 *
 * @param id 0 before it is stored
 * @param policyVersion 0 when it could not be found out
 * @param requirements how each stood when it was decided first
 * @param latest how each stood when it was decided last; the same list when that is the same
 * @param note what else there is to know, such as the requirements that the policy does not have;
 *     empty for nothing
 */
public record Decision(
    long id,
    DecisionKind kind,
    Subject subject,
    Passage passage,
    long policyVersion,
    Tries tries,
    List<JudgedRequirement> requirements,
    List<JudgedRequirement> latest,
    String note) {
  public Decision {
    requirements = List.copyOf(requirements);
    latest = List.copyOf(latest);
  }

  /** A decision that was never made before. */
  public static Decision of(
      DecisionKind kind,
      Subject subject,
      Passage passage,
      long policyVersion,
      Tries tries,
      List<JudgedRequirement> requirements,
      String note) {
    return new Decision(
        0, kind, subject, passage, policyVersion, tries, requirements, requirements, note);
  }

  /** How many requirements are neither met nor waived. */
  public int open() {
    return (int) requirements.stream().filter(JudgedRequirement::isOpen).count();
  }

  Decision tellable(Predicate<Target> hidden) {
    return new Decision(
        id,
        kind,
        subject,
        passage,
        policyVersion,
        tries,
        requirements.stream().map(it -> it.tellable(hidden)).toList(),
        latest.stream().map(it -> it.tellable(hidden)).toList(),
        note);
  }

  /** Everything that the decision stands on. */
  Stream<Target> targets() {
    return Stream.concat(requirements.stream(), latest.stream())
        .flatMap(requirement -> requirement.evidence().stream())
        .map(JudgedEvidence::target);
  }
}
