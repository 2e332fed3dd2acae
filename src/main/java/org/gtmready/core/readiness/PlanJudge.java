package org.gtmready.core.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.core.plan.Severity;
import org.gtmready.core.plan.SignOff;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;

/** Judges a plan that was read: is it complete and, under PROVEN, signed off as it is now? */
final class PlanJudge {

  static final String FIELD_EMPTY = "gtm.atom.field-empty";

  private final Requirement requirement;
  private final PlanFacts facts;
  private final Long evidence;
  private final List<Atom> atoms = new ArrayList<>();

  PlanJudge(Requirement requirement, PlanFacts facts, Long evidence) {
    this.requirement = requirement;
    this.facts = facts;
    this.evidence = evidence;
  }

  Judgement judge() {
    addFindings(null);
    fieldsInOrder().forEach(this::addField);
    if (!facts.complete()) {
      return new Judgement(Status.UNSATISFIED, atoms);
    }
    return new Judgement(
        requirement.strictness() == Strictness.PROVEN ? signedOff() : Status.SATISFIED, atoms);
  }

  /** Fields of the template, then any that facts of another version of it name. */
  private List<String> fieldsInOrder() {
    List<String> fields = new ArrayList<>();
    PlanTemplates.byKey(facts.template())
        .ifPresent(template -> template.fields().stream().map(Field::key).forEach(fields::add));
    facts.missing().stream().filter(key -> !fields.contains(key)).forEach(fields::add);
    facts.filled().stream().filter(key -> !fields.contains(key)).forEach(fields::add);
    facts.findings().stream()
        .map(Finding::field)
        .filter(key -> key != null && !fields.contains(key))
        .distinct()
        .forEach(fields::add);
    return fields;
  }

  private void addField(String field) {
    boolean found = addFindings(field);
    String label = "gtm.template." + facts.template() + "." + field + ".label";
    if (facts.missing().contains(field) && !found) {
      atoms.add(field(false, FIELD_EMPTY, field, label));
    } else if (facts.filled().contains(field) && !found) {
      atoms.add(field(true, "gtm.atom.field-filled", field, label));
    }
  }

  private Atom field(boolean passed, String message, String field, String label) {
    return Check.FIELD.atom(requirement, passed, message, field, evidence, List.of(label));
  }

  /** Adds what blocks a field, or the whole plan; true when anything does. */
  private boolean addFindings(String field) {
    int before = atoms.size();
    for (Finding finding : facts.findings()) {
      if (finding.severity() == Severity.BLOCKING && Objects.equals(finding.field(), field)) {
        String message = "gtm.finding." + finding.code();
        atoms.add(Check.FINDING.atom(requirement, false, message, field, evidence, finding.args()));
      }
    }
    return atoms.size() > before;
  }

  private Status signedOff() {
    Status status = Status.SATISFIED;
    for (String role : requirement.owners()) {
      List<SignOff> own = facts.signOffs().stream().filter(s -> role.equals(s.role())).toList();
      boolean current =
          own.stream().anyMatch(s -> Objects.equals(s.fingerprint(), facts.fingerprint()));
      String name = "gtm.role." + role;
      if (current) {
        atoms.add(Check.SIGNED_OFF.passed(requirement, "gtm.atom.signed-off", evidence, name));
      } else if (own.isEmpty()) {
        atoms.add(signOffBy(role, "gtm.atom.sign-off-missing"));
        status = status == Status.STALE ? status : Status.PENDING;
      } else {
        atoms.add(signOffBy(role, "gtm.atom.sign-off-stale"));
        status = Status.STALE;
      }
    }
    return status;
  }

  /** Only the role itself can give its sign-off. */
  private Atom signOffBy(String role, String message) {
    Atom atom = Check.SIGNED_OFF.failed(requirement, message, evidence, "gtm.role." + role);
    return new Atom(atom.code(), false, message, null, evidence, atom.args(), List.of(role));
  }
}
