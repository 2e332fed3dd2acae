package org.gtmready.core.readiness;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.SignOff;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.waiver.Waiver;

/** Facts for the gate, shorthand for tests. */
final class Facts {

  static final Instant NOW = Instant.parse("2026-06-10T12:00:00Z");
  static final long EPIC_ID = 10_002;
  static final EpicFacts EPIC =
      new EpicFacts(EPIC_ID, "LAUNCH-2", "Rota", "LAUNCH", "Epic", "Ana Ruiz", "Lea Dorn");
  static final String KEY = "positioning";
  static final String PRINT = "f1";

  private Facts() {}

  static Requirement requirement(Strictness strictness, Mode mode) {
    return requirement(new Applicability.Always(), strictness, mode, OnError.BLOCK);
  }

  static Requirement requirement(
      Applicability applicability, Strictness strictness, Mode mode, OnError onError) {
    Set<EvidenceKind> kinds = EnumSet.of(EvidenceKind.PAGE, EvidenceKind.URL);
    List<String> owners = List.of("product", "product-marketing");
    return new Requirement(
        KEY, "POS", KEY, kinds, applicability, strictness, mode, onError, owners);
  }

  static Policy policy(Requirement... requirements) {
    return new Policy(4, Set.of("Epic"), List.of(requirements), EmptySet.WARN);
  }

  static Evidence page(long id, Reading reading) {
    return evidence(id, new Target.PageTarget("confluence", "98" + id), reading);
  }

  static Evidence web(long id) {
    return evidence(id, new Target.UrlTarget("https://example.org"), new Reading.NotReadable());
  }

  static Evidence issue(long id) {
    return evidence(id, new Target.IssueTarget("LAUNCH-9"), new Reading.NotReadable());
  }

  static Evidence evidence(long id, Target target, Reading reading) {
    return new Evidence(
        id, EPIC_ID, KEY, target, "Title " + id, "https://wiki/" + id, false, "ana", NOW, reading);
  }

  static Reading complete(SignOff... signOffs) {
    List<String> filled = List.of("used-today", "outcome");
    return new Reading.Read(
        new PlanFacts(
            KEY, 7, filled, List.of(), List.of(), PRINT, List.of(signOffs), List.of(), ""),
        NOW);
  }

  static Reading missing(String... fields) {
    List<String> filled = List.of("used-today", "outcome");
    return new Reading.Read(new PlanFacts(KEY, 7, filled, List.of(fields), List.of(), PRINT), NOW);
  }

  static Reading found(Finding... findings) {
    List<String> filled = List.of("used-today", "outcome");
    return new Reading.Read(
        new PlanFacts(KEY, 7, filled, List.of(), List.of(findings), PRINT), NOW);
  }

  static Reading gone() {
    return new Reading.Gone(PageFacts.State.GONE, NOW);
  }

  static SignOff signOff(String role, String fingerprint) {
    return new SignOff(role, "ana", NOW, fingerprint);
  }

  static Waiver waiver(Instant expires, String fingerprint, boolean revoked) {
    return new Waiver(
        1,
        EPIC_ID,
        KEY,
        "risk-accepted",
        "reason",
        "ana",
        "mara",
        NOW,
        expires,
        fingerprint,
        revoked);
  }

  static Waiver activeWaiver() {
    return waiver(NOW.plusSeconds(1), null, false);
  }

  static Waiver expiredWaiver() {
    return waiver(NOW, null, false);
  }

  static Verdict judge(Requirement requirement, List<Evidence> evidence, Waiver... waivers) {
    return new Evaluator().evaluate(policy(requirement), EPIC, evidence, List.of(waivers), NOW);
  }

  static RequirementResult result(
      Requirement requirement, List<Evidence> evidence, Waiver... waivers) {
    return judge(requirement, evidence, waivers).results().get(0);
  }
}
