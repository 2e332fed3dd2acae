package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.readiness.Assessments;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.ReleaseGate;
import org.gtmready.core.readiness.ReleaseGate.Decision;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.explain.Refusal;
import org.gtmready.core.readiness.visibility.VerdictRedactor;
import org.junit.jupiter.api.Test;

class ReleaseGateTest {

  private static final EpicFacts EPIC = Facts.epic(1, "LAUNCH-1", null, null);

  private static final IssueType STORY = new IssueType("10001", "Story");

  private final FakeTracker tracker = new FakeTracker().epic(1, "LAUNCH-1");
  private final FakeConfluence confluence = new FakeConfluence();
  private final MemoryEvidence store = new MemoryEvidence();
  private Policy policy = Facts.defaultPolicy();

  @Test
  void asksNobody_howeverItDecides() {
    page("positioning", true);
    decide(GateScope.ALL);

    assertThat(confluence.wasAsked()).isFalse();
  }

  @Test
  void opens_whenOnlyWhatTheTransitionAsksForIsMet() {
    url("sales-enablement");

    assertThat(decide(GateScope.of(List.of("sales-enablement")))).isInstanceOf(Decision.Open.class);
    assertThat(decide(GateScope.of(List.of("sales-enablement", "positioning"))))
        .isInstanceOf(Decision.Closed.class);
    assertThat(decide(GateScope.ALL)).isInstanceOf(Decision.Closed.class);
  }

  @Test
  void refuses_whenARequirementIsNoLongerInThePolicy() {
    url("positioning");

    assertThat(decide(GateScope.parse("positioning,pricing")))
        .isEqualTo(new Decision.Misconfigured(List.of("pricing")));
    policy = new Policy(2, Set.of(Facts.EPIC_TYPE.id()), List.of(), EmptySet.PASS, OtherEpic.WARN);
    assertThat(decide(GateScope.parse("positioning")))
        .isEqualTo(new Decision.Misconfigured(List.of("positioning")));
  }

  @Test
  void refuses_whenThePolicyCoversNoIssueTypeOfTheProject_forWhicheverIssue() {
    EpicFacts story = Facts.issue(2, "LAUNCH-2", STORY, null, null);

    assertThat(decide(story, GateScope.ALL, List.of(STORY)))
        .isEqualTo(new Decision.Unmatched("LAUNCH"));
    policy = new Policy(2, Set.of(), policy.requirements(), EmptySet.WARN, OtherEpic.WARN);
    assertThat(decide(GateScope.ALL)).isEqualTo(new Decision.Unmatched("LAUNCH"));
  }

  @Test
  void refusesAnEpicThatIsBeingCreated_andSaysThatNothingCanBeLinkedYet_butLetsStoriesPass() {
    List<IssueType> types = List.of(STORY, Facts.EPIC_TYPE);
    Decision refused = decide(Facts.epic(0, "", null, null), GateScope.ALL, types);

    assertThat(refusal(refused))
        .contains("3 of 3 GTM requirements are open")
        .contains("Nothing can be linked to an issue before it is created.", "[GTM-GATE-005]")
        .doesNotContain("panel of");
    assertThat(decide(Facts.issue(0, "", STORY, null, null), GateScope.ALL, types))
        .isInstanceOf(Decision.Open.class);
  }

  @Test
  void tellsNothingOfARestrictedPage_unlessItIsKnownToBeVisible() {
    page("positioning", true);

    Verdict told = ((Decision.Closed) decide(GateScope.ALL)).verdict();
    assertThat(VerdictRedactor.isHidden(told.results().get(0).evidence().get(0))).isTrue();
    assertThat(told.toString()).doesNotContain("Secret title", "outcome");

    confluence.page("100");
    Verdict visible = ((Decision.Closed) decide(GateScope.ALL)).verdict();
    assertThat(visible.toString()).contains("Secret title", "outcome");
  }

  /** A page without restrictions of its own may lie in a space that keeps it from the reader. */
  @Test
  void tellsNothingOfAnOpenPage_thatTheReaderIsNotKnownToSee() {
    page("positioning", false);

    Decision unknown = decide(GateScope.ALL);
    assertThat(unknown.toString()).doesNotContain("Secret title", "outcome", "Priya Mehta");
    assertThat(refusal(unknown))
        .contains("A page that you may not be able to view is incomplete")
        .contains("The panel “GTM readiness” of LAUNCH-1 leads to each gap")
        .doesNotContain("Priya", "Meaningfully different outcome", "Secret");

    confluence.keptFrom("100");
    Decision hidden = decide(GateScope.ALL);
    assertThat(hidden.toString()).doesNotContain("Secret title", "outcome", "Priya Mehta");
    assertThat(refusal(hidden)).contains("A restricted page is incomplete");
    assertThat(confluence.wasAsked()).isFalse();
  }

  @Test
  void tellsOfAnOpenPage_thatTheReaderIsKnownToSee() {
    page("positioning", false);
    confluence.page("100");

    assertThat(refusal(decide(GateScope.ALL)))
        .contains("Priya Mehta", "Meaningfully different outcome");
  }

  private static String refusal(Decision decision) {
    return String.join(
        "\n",
        new Refusal(ShippedMessages.ENGLISH, "")
            .lines(((Decision.Closed) decision).verdict(), "Release"));
  }

  @Test
  void storedScope_isReadAsItWasWritten() {
    assertThat(GateScope.parse(GateScope.ALL.stored())).isEqualTo(GateScope.ALL);
    GateScope some = GateScope.of(List.of(" positioning", "sales-enablement", "positioning", ""));
    assertThat(some.keys()).containsExactly("positioning", "sales-enablement");
    assertThat(GateScope.parse(some.stored())).isEqualTo(some);
    assertThat(GateScope.parse(null)).isEqualTo(GateScope.ALL);
    assertThat(GateScope.parse("  ")).isEqualTo(GateScope.ALL);
    assertThat(GateScope.parse(",,")).isEqualTo(GateScope.ALL);
  }

  private Decision decide(GateScope scope) {
    return decide(EPIC, scope, List.of(STORY, Facts.EPIC_TYPE));
  }

  private Decision decide(EpicFacts epic, GateScope scope, List<IssueType> types) {
    return new ReleaseGate(
            project -> policy,
            new Assessments(
                project -> policy,
                store,
                tracker,
                Clock.fixed(FakeConfluence.SEEN, ZoneOffset.UTC)),
            confluence,
            tracker)
        .decide(epic, scope, types);
  }

  private void url(String requirement) {
    link(requirement, new Target.UrlTarget("https://a.example"), false, new Reading.NotReadable());
  }

  private void page(String requirement, boolean restricted) {
    PlanFacts plan =
        new PlanFacts(requirement, 3, List.of("value"), List.of("outcome"), List.of(), "f")
            .ownedBy(List.of("Priya Mehta"));
    link(
        requirement,
        new Target.PageTarget(FakeConfluence.LINK, "100"),
        restricted,
        new Reading.Read(plan, FakeConfluence.SEEN));
  }

  private void link(String requirement, Target target, boolean restricted, Reading reading) {
    store.link(
        new NewEvidence(
            1,
            requirement,
            requirement,
            target,
            "Secret title",
            "https://a.example",
            restricted,
            "pm",
            reading,
            0),
        null);
  }
}
