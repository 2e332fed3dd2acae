package org.gtmready.core.readiness.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.core.plan.Severity;
import org.gtmready.core.plan.SignOff;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;

/** Judges a plan that was read: is it complete and, under PROVEN, signed off as it is now? */
final class PlanEvaluator {

  private final Requirement requirement;
  private final PlanFacts facts;
  private final Long evidence;
  private final OtherEpic otherEpic;
  private final Integer tierAsked;
  private final Instant now;

  /**
   * A judge of one plan.
   *
   * @param otherEpic what becomes of the plan because it was written for another epic; null when it
   *     was not
   * @param tierAsked the epic's launch tier when the plan was judged by an easier one; else null
   */
  PlanEvaluator(
      Requirement requirement,
      PlanFacts facts,
      Long evidence,
      OtherEpic otherEpic,
      Integer tierAsked,
      Instant now) {
    this.requirement = requirement;
    this.facts = facts;
    this.evidence = evidence;
    this.otherEpic = otherEpic;
    this.tierAsked = tierAsked;
    this.now = now;
  }

  EvidenceResult judge() {
    Status status = Status.UNSATISFIED;
    if (facts.complete()
        && otherEpic != OtherEpic.BLOCK
        && tierAsked == null
        && facts.filled().containsAll(requirement.demands().fields())) {
      status = requirement.strictness() == Strictness.PROVEN ? signedOff() : Status.SATISFIED;
      if (isOld()) {
        status = Status.STALE;
      }
    }
    return EvidenceResult.of(status, EvidenceResult.Source.PLAN, this::checks);
  }

  private List<CheckResult> checks() {
    List<CheckResult> checks = new ArrayList<>();
    if (otherEpic != null) {
      checks.add(otherEpic());
    }
    if (tierAsked != null) {
      checks.add(
          Check.TIER.failed(
              requirement,
              "gtm.check.easier-tier",
              evidence,
              MessageArg.text(String.valueOf(facts.tier())),
              MessageArg.text(tierAsked.toString())));
    }
    if (isOld()) {
      checks.add(old());
    }
    checks.addAll(findings(null));
    Set<String> missing = new HashSet<>(requirement.demands().fields());
    missing.removeAll(facts.filled());
    missing.addAll(facts.missing());
    Set<String> filled = Set.copyOf(facts.filled());
    for (String field : fieldsInOrder()) {
      List<CheckResult> found = findings(field);
      String label = "gtm.template." + facts.template() + "." + field + ".label";
      if (!found.isEmpty()) {
        checks.addAll(found);
      } else if (missing.contains(field)) {
        checks.add(field(false, CheckResult.FIELD_EMPTY, field, label));
      } else if (filled.contains(field)) {
        checks.add(field(true, "gtm.check.field-filled", field, label));
      }
    }
    if (facts.complete() && requirement.strictness() == Strictness.PROVEN) {
      requirement.owners().forEach(role -> checks.add(signOff(role)));
    }
    return checks;
  }

  private CheckResult otherEpic() {
    MessageArg epic = MessageArg.text(facts.epic());
    return otherEpic == OtherEpic.BLOCK
        ? Check.EPIC.failed(requirement, CheckResult.OTHER_EPIC_BLOCKS, evidence, epic)
        : Check.EPIC.passed(requirement, CheckResult.OTHER_EPIC, evidence, epic);
  }

  /** A plan of which nobody knows when it was written may be of any age. */
  private boolean isOld() {
    Integer days = requirement.demands().maxAgeDays();
    return days != null
        && (facts.written() == null || facts.written().plus(Duration.ofDays(days)).isBefore(now));
  }

  private CheckResult old() {
    MessageArg days = MessageArg.text(requirement.demands().maxAgeDays().toString());
    return Check.FRESH.failed(
        requirement,
        facts.written() == null ? "gtm.check.age-unknown" : "gtm.check.too-old",
        evidence,
        days);
  }

  /** Fields of the template, then any that facts of another version of it name. */
  private Set<String> fieldsInOrder() {
    Set<String> fields = new LinkedHashSet<>();
    PlanTemplates.byKey(facts.template())
        .ifPresent(template -> template.fields().stream().map(Field::key).forEach(fields::add));
    fields.addAll(facts.missing());
    fields.addAll(facts.filled());
    facts.findings().stream().map(Finding::field).filter(Objects::nonNull).forEach(fields::add);
    return fields;
  }

  private CheckResult field(boolean passed, String message, String field, String label) {
    return Check.FIELD.result(
        requirement, passed, message, field, evidence, List.of(MessageArg.key(label)));
  }

  /** What blocks a field, or the whole plan. */
  private List<CheckResult> findings(String field) {
    return facts.findings().stream()
        .filter(f -> f.severity() == Severity.BLOCKING && Objects.equals(f.field(), field))
        .map(
            f ->
                Check.FINDING.result(
                    requirement, false, "gtm.finding." + f.code(), field, evidence, f.args()))
        .toList();
  }

  /** The worst of all roles' sign-offs: one that is out of date weighs more than a missing one. */
  private Status signedOff() {
    Set<Status> all = EnumSet.of(Status.SATISFIED);
    requirement.owners().forEach(role -> all.add(signedOffBy(role)));
    return all.contains(Status.STALE)
        ? Status.STALE
        : all.contains(Status.PENDING) ? Status.PENDING : Status.SATISFIED;
  }

  private Status signedOffBy(String role) {
    List<SignOff> own = facts.signOffs().stream().filter(s -> role.equals(s.role())).toList();
    if (own.isEmpty()) {
      return Status.PENDING;
    }
    return own.stream().anyMatch(s -> Objects.equals(s.fingerprint(), facts.fingerprint()))
        ? Status.SATISFIED
        : Status.STALE;
  }

  private CheckResult signOff(String role) {
    return switch (signedOffBy(role)) {
      case SATISFIED ->
          Check.SIGNED_OFF.passed(requirement, "gtm.check.signed-off", evidence, role(role));
      case PENDING -> signOffBy(role, "gtm.check.sign-off-missing");
      default -> signOffBy(role, "gtm.check.sign-off-stale");
    };
  }

  /** Only the role itself can give its sign-off. */
  private CheckResult signOffBy(String role, String message) {
    CheckResult check = Check.SIGNED_OFF.failed(requirement, message, evidence, role(role));
    return new CheckResult(
        check.code(), false, message, null, evidence, check.args(), List.of(role));
  }

  private static MessageArg role(String role) {
    return MessageArg.key("gtm.role." + role);
  }
}
