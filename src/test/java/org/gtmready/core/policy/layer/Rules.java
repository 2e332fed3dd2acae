package org.gtmready.core.policy.layer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.DefaultPolicy;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.PagePlace;
import org.gtmready.core.policy.Policy.LaunchLabels;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.policy.Strictness;

/** Rules and layers, shorthand for tests: a rule that says one thing. */
public final class Rules {

  public static final String EPIC = "10000";

  private Rules() {}

  public static RequirementRule named(String key) {
    return new RequirementRule(
        key, null, null, null, null, Set.of(), null, null, null, null, Set.of(), null, null, null,
        Map.of());
  }

  /** One that needs nothing but a link. */
  public static RequirementRule own(String key, String code) {
    return new RequirementRule(
        key,
        code,
        null,
        null,
        null,
        Set.of(),
        Strictness.LINKED,
        null,
        null,
        null,
        Set.of(),
        null,
        null,
        null,
        Map.of("en", new RequirementText("Name of " + key, "Because.")));
  }

  public static RequirementRule mode(RequirementRule it, Mode mode) {
    return copy(
        it,
        it.kinds(),
        it.appliesWhen(),
        it.exemptProjects(),
        it.strictness(),
        mode,
        it.onError(),
        it.fields(),
        it.maxAgeDays(),
        it.waivable());
  }

  public static RequirementRule strictness(RequirementRule it, Strictness strictness) {
    return copy(
        it,
        it.kinds(),
        it.appliesWhen(),
        it.exemptProjects(),
        strictness,
        it.mode(),
        it.onError(),
        it.fields(),
        it.maxAgeDays(),
        it.waivable());
  }

  public static RequirementRule kinds(RequirementRule it, EvidenceKind... kinds) {
    return copy(
        it,
        Set.of(kinds),
        it.appliesWhen(),
        it.exemptProjects(),
        it.strictness(),
        it.mode(),
        it.onError(),
        it.fields(),
        it.maxAgeDays(),
        it.waivable());
  }

  public static RequirementRule when(RequirementRule it, Applicability.When when) {
    return copy(
        it,
        it.kinds(),
        when,
        it.exemptProjects(),
        it.strictness(),
        it.mode(),
        it.onError(),
        it.fields(),
        it.maxAgeDays(),
        it.waivable());
  }

  public static RequirementRule exempting(RequirementRule it, long... projects) {
    Set<Long> ids = new java.util.HashSet<>();
    for (long id : projects) {
      ids.add(id);
    }
    return copy(
        it,
        it.kinds(),
        it.appliesWhen(),
        ids,
        it.strictness(),
        it.mode(),
        it.onError(),
        it.fields(),
        it.maxAgeDays(),
        it.waivable());
  }

  public static RequirementRule maxAge(RequirementRule it, Integer days) {
    return copy(
        it,
        it.kinds(),
        it.appliesWhen(),
        it.exemptProjects(),
        it.strictness(),
        it.mode(),
        it.onError(),
        it.fields(),
        days,
        it.waivable());
  }

  public static RequirementRule fields(RequirementRule it, String... fields) {
    return copy(
        it,
        it.kinds(),
        it.appliesWhen(),
        it.exemptProjects(),
        it.strictness(),
        it.mode(),
        it.onError(),
        Set.of(fields),
        it.maxAgeDays(),
        it.waivable());
  }

  public static RequirementRule waivable(RequirementRule it, boolean waivable) {
    return copy(
        it,
        it.kinds(),
        it.appliesWhen(),
        it.exemptProjects(),
        it.strictness(),
        it.mode(),
        it.onError(),
        it.fields(),
        it.maxAgeDays(),
        waivable);
  }

  public static RequirementRule onError(RequirementRule it, OnError onError) {
    return copy(
        it,
        it.kinds(),
        it.appliesWhen(),
        it.exemptProjects(),
        it.strictness(),
        it.mode(),
        onError,
        it.fields(),
        it.maxAgeDays(),
        it.waivable());
  }

  private static RequirementRule copy(
      RequirementRule it,
      Set<EvidenceKind> kinds,
      Applicability.When when,
      Set<Long> exempt,
      Strictness strictness,
      Mode mode,
      OnError onError,
      Set<String> fields,
      Integer days,
      Boolean waivable) {
    return new RequirementRule(
        it.key(),
        it.code(),
        it.template(),
        kinds,
        when,
        exempt,
        strictness,
        mode,
        onError,
        it.owners(),
        fields,
        days,
        it.issuesDone(),
        waivable,
        it.texts());
  }

  public static Applicability.When labelled(String... labels) {
    return new Applicability.When(
        Set.of(), Set.of(), Set.of(), Set.of(labels), Set.of(), Applicability.Days.ANY);
  }

  public static Applicability.When tiers(Integer... tiers) {
    return new Applicability.When(
        Set.of(), Set.of(tiers), Set.of(), Set.of(), Set.of(), Applicability.Days.ANY);
  }

  /** A layer for epics with these rules. */
  public static PolicyDocument document(RequirementRule... rules) {
    return new PolicyDocument(
        false, Set.of(EPIC), Set.of(), null, null, LaunchLabels.NONE, null, List.of(rules));
  }

  /** The layer that the plugin begins with. */
  public static PolicyDocument shipped() {
    return new PolicyDocument(
        false,
        Set.of(EPIC),
        Set.of(),
        null,
        OtherEpic.WARN,
        LaunchLabels.NONE,
        null,
        DefaultPolicy.requirements().stream().map(RequirementRule::of).toList());
  }

  public static PolicyDocument locked(PolicyDocument it) {
    return new PolicyDocument(
        true,
        it.issueTypes(),
        it.gatedStatuses(),
        it.onEmpty(),
        it.onOtherEpic(),
        it.labels(),
        it.newPages(),
        it.requirements());
  }

  public static PolicyDocument newPages(PolicyDocument it, PagePlace place) {
    return new PolicyDocument(
        it.locked(),
        it.issueTypes(),
        it.gatedStatuses(),
        it.onEmpty(),
        it.onOtherEpic(),
        it.labels(),
        place,
        it.requirements());
  }

  public static PolicyDocument labels(PolicyDocument it, String tier, String type) {
    return new PolicyDocument(
        it.locked(),
        it.issueTypes(),
        it.gatedStatuses(),
        it.onEmpty(),
        it.onOtherEpic(),
        new LaunchLabels(tier, type),
        it.newPages(),
        it.requirements());
  }
}
