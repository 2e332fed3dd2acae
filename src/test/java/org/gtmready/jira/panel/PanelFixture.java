package org.gtmready.jira.panel;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.audit.MemoryDecisions;
import org.gtmready.core.bypass.Bypasses;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.linking.FakeConfluence;
import org.gtmready.core.linking.FakeTracker;
import org.gtmready.core.linking.MemoryEvidence;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.readiness.Assessments;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.GuardedTransition;
import org.gtmready.core.readiness.Readiness;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.visibility.VisibilityLookup;
import org.gtmready.web.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A panel drawn by the shipped templates with the shipped words, of what tests link. */
final class PanelFixture {

  final FakeTracker tracker = new FakeTracker().epic(1, "LAUNCH-1");
  final FakeConfluence confluence = new FakeConfluence();
  final MemoryEvidence store = new MemoryEvidence();
  final MemoryDecisions decisions = new MemoryDecisions();
  Policy policy = Facts.defaultPolicy();
  Optional<List<GuardedTransition>> transitions =
      Optional.of(List.of(new GuardedTransition("Release", GateScope.ALL)));

  /** As somebody sees it who was asked about at once. */
  Document panel() {
    return panel(VisibilityLookup.REMOTE);
  }

  Document panel(VisibilityLookup lookup) {
    Clock clock = Clock.fixed(FakeConfluence.SEEN, ZoneOffset.UTC);
    Assessments assessments = new Assessments(project -> policy, store, tracker, clock);
    Readiness readiness = new Readiness(tracker, project -> policy, assessments, confluence);
    EpicFacts epic = tracker.find("LAUNCH-1").orElseThrow();
    Panel panel =
        new Panel(
            readiness,
            tracker,
            tracker,
            confluence,
            any -> transitions,
            new Bypasses(project -> policy, decisions),
            ShippedMessages.ENGLISH,
            new Templates());
    return Jsoup.parseBodyFragment(panel.html(epic, lookup));
  }

  static Policy policyOf(int count, Mode mode) {
    List<Requirement> requirements =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new Requirement(
                        i % 2 == 0 ? "positioning" : "adoption-metrics",
                        "R" + i,
                        "positioning",
                        Set.of(EvidenceKind.PAGE),
                        new Applicability.Always(),
                        Strictness.READ,
                        mode,
                        OnError.BLOCK,
                        List.of("product")))
            .toList();
    return new Policy(3, Set.of(Facts.EPIC_TYPE.id()), requirements, EmptySet.WARN, OtherEpic.WARN);
  }

  void url(String requirement) {
    link(
        requirement,
        new Target.UrlTarget("https://a.example"),
        "https://a.example",
        new Reading.NotReadable());
  }

  void page(String title) {
    PlanFacts plan =
        new PlanFacts("positioning", 3, List.of("value"), List.of("outcome"), List.of(), "f");
    page(title, plan);
  }

  void page(String title, PlanFacts plan) {
    link(
        "positioning",
        new Target.PageTarget(FakeConfluence.LINK, "100"),
        title,
        new Reading.Read(plan, FakeConfluence.SEEN));
  }

  void link(String requirement, Target target, String title, Reading reading) {
    store.link(
        new NewEvidence(
            1,
            requirement,
            requirement,
            target,
            title,
            "https://a.example",
            false,
            "pm",
            reading,
            0),
        null);
  }
}
