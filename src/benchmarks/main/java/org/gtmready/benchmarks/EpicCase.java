package org.gtmready.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.EpicStatus;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.host.Person;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.core.policy.DefaultPolicy;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;

/** What one decision is made from. */
public record EpicCase(Policy policy, EpicFacts epic, List<Evidence> evidence, Instant now) {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  /** What is linked for a requirement. */
  public enum Link {
    NOTHING,
    COMPLETE_PLAN,
    PLAN_WITH_GAPS,
    PAGE_WITHOUT_PLAN,
    WEB_ADDRESS
  }

  /** An epic with the given links for the requirements of the default policy, in its order. */
  public static EpicCase of(Link... links) {
    Policy policy = DefaultPolicy.covering(Set.of("10000"), 1);
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < links.length; i++) {
      Requirement requirement = policy.requirements().get(i);
      if (links[i] != Link.NOTHING) {
        evidence.add(evidence(i, requirement, links[i]));
      }
    }
    EpicFacts epic =
        new EpicFacts(
            7,
            "LAUNCH-3",
            "Soundtracks",
            "LAUNCH",
            new IssueType("10000", "Epic"),
            new EpicStatus("10001", "Ready for Release", false),
            Set.of(),
            new Person("ana", "ana", "Ana Ruiz"),
            null,
            null);
    return new EpicCase(policy, epic, List.copyOf(evidence), NOW);
  }

  private static Evidence evidence(int id, Requirement requirement, Link link) {
    Target target =
        link == Link.WEB_ADDRESS
            ? new Target.UrlTarget("https://example.org/plan")
            : new Target.PageTarget("confluence", String.valueOf(100 + id));
    return new Evidence(
        id,
        7,
        requirement.key(),
        target,
        "Plan " + id,
        "https://example.org/pages/" + id,
        false,
        "pm",
        NOW,
        reading(requirement, link));
  }

  private static Reading reading(Requirement requirement, Link link) {
    return switch (link) {
      case COMPLETE_PLAN -> new Reading.Read(facts(requirement, 0), NOW);
      case PLAN_WITH_GAPS -> new Reading.Read(facts(requirement, 2), NOW);
      case PAGE_WITHOUT_PLAN -> new Reading.NoPlan(4, NOW);
      case WEB_ADDRESS, NOTHING -> new Reading.NotReadable();
    };
  }

  private static PlanFacts facts(Requirement requirement, int missing) {
    List<String> fields =
        PlanTemplates.byKey(requirement.template()).orElseThrow().fields().stream()
            .map(Field::key)
            .toList();
    return new PlanFacts(
        requirement.template(),
        4,
        fields.subList(missing, fields.size()),
        fields.subList(0, missing),
        List.of(),
        "0".repeat(64));
  }
}
