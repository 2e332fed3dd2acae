package org.gtmready.core.readiness.evaluate;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.EpicStatus;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.host.Person;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.SignOff;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.DefaultPolicy;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.waiver.Waiver;

/** Facts for the gate, shorthand for tests. */
public final class Facts {

  public static final Instant NOW = Instant.parse("2026-06-10T12:00:00Z");
  public static final long EPIC_ID = 10_002;
  public static final IssueType EPIC_TYPE = new IssueType("10000", "Epic");
  public static final EpicFacts EPIC = epic(EPIC_ID, "LAUNCH-2", "Ana Ruiz", "Lea Dorn");
  public static final String KEY = "positioning";
  public static final String PRINT = "f1";

  private Facts() {}

  public static EpicFacts epic(long id, String key, String assignee, String lead) {
    return issue(id, key, EPIC_TYPE, assignee, lead);
  }

  public static EpicFacts issue(long id, String key, IssueType type, String assignee, String lead) {
    EpicStatus status = new EpicStatus("10001", "Ready for Release", false);
    return new EpicFacts(
        id,
        key,
        "Summary of " + key,
        "LAUNCH",
        type,
        status,
        Set.of(),
        person(assignee),
        person(lead),
        null);
  }

  /** Somebody of this display name; null for null. */
  public static Person person(String name) {
    return name == null
        ? null
        : new Person("key-" + name.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), name);
  }

  /** The shipped policy for epics. */
  public static Policy defaultPolicy() {
    return DefaultPolicy.covering(Set.of(EPIC_TYPE.id()), 1);
  }

  public static Requirement requirement(Strictness strictness, Mode mode) {
    return requirement(new Applicability.Always(), strictness, mode, OnError.BLOCK);
  }

  public static Requirement requirement(
      Applicability applicability, Strictness strictness, Mode mode, OnError onError) {
    Set<EvidenceKind> kinds = EnumSet.of(EvidenceKind.PAGE, EvidenceKind.URL);
    List<String> owners = List.of("product", "product-marketing");
    return new Requirement(
        KEY, "POS", KEY, kinds, applicability, strictness, mode, onError, owners);
  }

  public static Policy policy(Requirement... requirements) {
    return new Policy(
        4, Set.of(EPIC_TYPE.id()), List.of(requirements), EmptySet.WARN, OtherEpic.WARN);
  }

  public static Evidence page(long id, Reading reading) {
    return evidence(id, new Target.PageTarget("confluence", "98" + id), reading);
  }

  public static Evidence web(long id) {
    return evidence(id, new Target.UrlTarget("https://example.org"), new Reading.NotReadable());
  }

  public static Evidence issue(long id) {
    return evidence(id, new Target.IssueTarget("LAUNCH-9"), new Reading.NotReadable());
  }

  public static Evidence evidence(long id, Target target, Reading reading) {
    return new Evidence(
        id, EPIC_ID, KEY, target, "Title " + id, "https://wiki/" + id, false, "ana", NOW, reading);
  }

  public static Reading complete(SignOff... signOffs) {
    List<String> filled = List.of("used-today", "outcome");
    return new Reading.Read(
        new PlanFacts(
            KEY, 7, filled, List.of(), List.of(), PRINT, List.of(signOffs), List.of(), "", 2, null),
        NOW);
  }

  public static Reading missing(String... fields) {
    List<String> filled = List.of("used-today", "outcome");
    return new Reading.Read(new PlanFacts(KEY, 7, filled, List.of(fields), List.of(), PRINT), NOW);
  }

  public static Reading found(Finding... findings) {
    List<String> filled = List.of("used-today", "outcome");
    return new Reading.Read(
        new PlanFacts(KEY, 7, filled, List.of(), List.of(findings), PRINT), NOW);
  }

  public static Reading gone() {
    return new Reading.Gone(PageFacts.State.GONE, NOW);
  }

  public static SignOff signOff(String role, String fingerprint) {
    return new SignOff(role, "ana", NOW, fingerprint);
  }

  public static Waiver waiver(Instant expires, String fingerprint, boolean revoked) {
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

  public static Waiver activeWaiver() {
    return waiver(NOW.plusSeconds(1), null, false);
  }

  public static Waiver expiredWaiver() {
    return waiver(NOW, null, false);
  }

  public static Verdict judge(Requirement requirement, List<Evidence> evidence, Waiver... waivers) {
    return new Evaluator().evaluate(policy(requirement), EPIC, evidence, List.of(waivers), NOW);
  }

  public static RequirementResult result(
      Requirement requirement, List<Evidence> evidence, Waiver... waivers) {
    return judge(requirement, evidence, waivers).results().get(0);
  }
}
