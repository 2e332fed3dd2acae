package org.gtmready.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.PlanPages.Lookup;
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
import org.gtmready.core.readiness.Readiness;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.visibility.VisibilityLookup;
import org.gtmready.web.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Each state of the panel, drawn by the shipped templates with the shipped words. */
class PanelTest {

  private final FakeTracker tracker = new FakeTracker().epic(1, "LAUNCH-1");
  private final FakeConfluence confluence = new FakeConfluence();
  private final MemoryEvidence store = new MemoryEvidence();
  private Policy policy = Facts.defaultPolicy();
  private boolean guarded = true;

  @Test
  void showsOpenRowsFirstAndOpen_metOnesClosed() {
    url("positioning");
    Document panel = panel(VisibilityLookup.REMOTE);

    assertThat(panel.select(".gtm-overall").text())
        .isEqualTo("Blocked 2 of 3 requirements are open. Release is refused until they are met.");
    assertThat(panel.select(".gtm-row summary").eachText())
        .containsExactly(
            "Adoption metrics Not linked",
            "Sales enablement Not linked",
            "Positioning Ready, not read");
    assertThat(panel.select(".gtm-row > details[open]")).hasSize(2);
    assertThat(panel.select(".gtm-met > details[open]")).isEmpty();
  }

  @Test
  void saysHowMuchOfWhatIsReadyNobodyHasRead() {
    List.of("positioning", "adoption-metrics", "sales-enablement").forEach(this::url);
    Document panel = panel(VisibilityLookup.CACHED);

    assertThat(panel.select(".gtm-overall").text())
        .isEqualTo(
            "Ready 3 of 3 not read: something is linked, and nobody has looked behind the link.");
    assertThat(panel.select(".gtm-row summary").text()).contains("Positioning Ready, not read");
    assertThat(panel.select(".aui-lozenge-success")).isEmpty();
    assertThat(panel.select(".gtm-detail").eachText()).contains("linked, not read");
    assertThat(panel.select(".gtm-panel").attr("data-current")).isEqualTo("true");
  }

  @Test
  void saysThatAllIsMet() {
    confluence.page("100");
    policy =
        new Policy(
            2,
            Set.of(Facts.EPIC_TYPE.id()),
            policy.requirements().subList(0, 1),
            EmptySet.WARN,
            OtherEpic.WARN);
    page("Plan", new PlanFacts("positioning", 3, List.of("value"), List.of(), List.of(), "f"));
    Document panel = panel(VisibilityLookup.REMOTE);

    assertThat(panel.select(".gtm-overall").text())
        .isEqualTo("Ready Everything that the policy asks for is met (1 of 1).");
    assertThat(panel.select(".gtm-row summary").text()).isEqualTo("Positioning Ready");
    assertThat(panel.select(".aui-lozenge-success")).hasSize(2);
  }

  @Test
  void saysThatNothingIsConfigured() {
    policy = new Policy(2, Set.of(Facts.EPIC_TYPE.id()), List.of(), EmptySet.WARN, OtherEpic.WARN);

    assertThat(panel(VisibilityLookup.CACHED).select(".gtm-sentence").text())
        .startsWith("No requirements apply to this issue.");
    assertThat(panel(VisibilityLookup.CACHED).select("button")).isEmpty();
  }

  @Test
  void saysThatItOnlyObserves() {
    policy = policyOf(2, Mode.OBSERVE);

    assertThat(panel(VisibilityLookup.CACHED).select(".gtm-sentence").text())
        .isEqualTo(
            "2 of 2 requirements are open. Release would be refused; this is not enforced yet.");
  }

  @Test
  void saysHowAReleasedEpicStands_andRefusesNothing() {
    tracker.done("LAUNCH-1", "Released");
    url("positioning");
    Document open = panel(VisibilityLookup.REMOTE);
    assertThat(open.select(".gtm-overall").text())
        .isEqualTo(
            "2 open Released with 2 open, as it stands now: 2 of 3 requirements are not met, and"
                + " nothing asks for them any more.");
    assertThat(open.text()).doesNotContain("Blocked", "refused");
    assertThat(open.select(".aui-lozenge-error")).isEmpty();

    List.of("adoption-metrics", "sales-enablement").forEach(this::url);
    assertThat(panel(VisibilityLookup.REMOTE).select(".gtm-overall").text())
        .isEqualTo("Ready Released ready; 3 of 3 not read.");
  }

  @Test
  void saysThatNothingAsksForIt_whereTheWorkflowHasNoGate() {
    guarded = false;
    assertThat(panel(VisibilityLookup.CACHED).select(".gtm-sentence").text())
        .isEqualTo("3 of 3 requirements are open. No transition of this workflow asks for them.");
  }

  @Test
  void offersNothingThatOneMayNotDo_andSaysWhyOnce() {
    url("positioning");
    tracker.readOnly("LAUNCH-1");
    Document panel = panel(VisibilityLookup.REMOTE);

    assertThat(panel.select("[data-gtm-act=link], [data-gtm-act=unlink]")).isEmpty();
    assertThat(panel.select(".gtm-note").eachText())
        .containsExactly(
            "You can’t link evidence here: that needs the permission to link issues in this"
                + " project.");
  }

  @Test
  void asksAnonymousReadersToLogIn() {
    tracker.anonymous();
    Document panel = panel(VisibilityLookup.REMOTE);

    assertThat(panel.select(".gtm-note").text()).startsWith("You are not logged in.");
    assertThat(panel.select("[data-gtm-act]").eachAttr("data-gtm-act"))
        .containsExactly("history", "copy");
  }

  @Test
  void saysThatConfluenceDoesNotAnswer() {
    page("Plan");
    confluence.page("100").troubled(new Lookup.Unreachable("timeout"));
    Document panel = panel(VisibilityLookup.REMOTE);

    assertThat(panel.select(".gtm-note").text())
        .startsWith("Confluence does not answer at the moment.");
    assertThat(panel.select(".gtm-item").text())
        .isEqualTo(
            "A linked Confluence page last read just now; the title is not shown, because"
                + " Confluence can’t be asked whether you can view it Replace Unlink");
    assertThat(panel.select("[data-requirement=positioning] .gtm-line").text())
        .isEqualTo("The linked page was incomplete when it was last read.");
  }

  @Test
  void asksToLetJiraAskConfluence_andDoesNotSayThatOneMayNotView() {
    page("Plan");
    confluence.page("100").troubled(new Lookup.NeedsAuthorisation("https://wiki/allow?a=1&b=2"));
    Document panel = panel(VisibilityLookup.REMOTE);

    assertThat(panel.select(".gtm-note").text())
        .isEqualTo(
            "Jira may not ask Confluence yet what you can view, so titles are not shown. Allow it");
    assertThat(panel.select(".gtm-note a").attr("href")).isEqualTo("https://wiki/allow?a=1&b=2");
    assertThat(panel.select(".gtm-item").text()).startsWith("A linked Confluence page last read");
  }

  @Test
  void hidesThePage_andWantsToBeAskedAgain_whileItIsNotKnownWhoSeesIt() {
    page("Secret plan");
    Document first = panel(VisibilityLookup.CACHED);

    assertThat(first.html()).doesNotContain("Secret plan", "data-ref=\"100\"");
    assertThat(first.select(".gtm-panel").attr("data-current")).isEqualTo("false");
    assertThat(first.select(".gtm-item").text()).contains("checking whether you can view it");
    assertThat(panel(VisibilityLookup.REMOTE).select(".gtm-item").text())
        .contains("A Confluence page that you can’t view");
  }

  @Test
  void showsThirtyRequirements() {
    policy = policyOf(30, Mode.ENFORCE);

    assertThat(panel(VisibilityLookup.CACHED).select(".gtm-row")).hasSize(30);
  }

  @Test
  void keepsRightToLeftAndLongTitlesTogether() {
    String title = "عنوان " + "very long ".repeat(24);
    confluence.page("100");
    page(title);
    Document panel = panel(VisibilityLookup.REMOTE);

    assertThat(panel.select(".gtm-item a.gtm-title > bdi").text()).isEqualTo(title.strip());
    assertThat(panel.select(".gtm-detail").text()).isEqualTo("v3, read just now");
    assertThat(panel.select("[data-requirement=positioning] .gtm-line").text())
        .isEqualTo("1 of 11 fields filled (tier 2). Still empty: Meaningfully different outcome.");
  }

  @Test
  void saysThatAPlanWasWrittenForAnotherEpic() {
    confluence.page("100");
    PlanFacts plan = new PlanFacts("positioning", 3, List.of(), List.of("value"), List.of(), "f");
    page("Plan", plan.forEpic("LAUNCH-2"));
    assertThat(panel(VisibilityLookup.REMOTE).select(".gtm-detail").text())
        .isEqualTo("v3, read just now; written for LAUNCH-2");
  }

  @Test
  void saysInTheClosedRow_thatAPlanWasWrittenForAnotherEpic() {
    confluence.page("100");
    PlanFacts plan = new PlanFacts("positioning", 3, List.of("value"), List.of(), List.of(), "f");
    page("Plan", plan.forEpic("LAUNCH-2"));
    assertThat(
            panel(VisibilityLookup.REMOTE).select("[data-requirement=positioning] summary").text())
        .isEqualTo("Positioning The plan was written for LAUNCH-2 Ready");
    confluence.without("100");
    assertThat(panel(VisibilityLookup.REMOTE).html()).doesNotContain("LAUNCH-2");
  }

  @Test
  void saysThatALinkedIssueIsGone_butNotWhatItWas() {
    link(
        "sales-enablement",
        new Target.IssueTarget("LAUNCH-9"),
        "LAUNCH-9 Secret takeover",
        new Reading.NotReadable());
    Document panel = panel(VisibilityLookup.REMOTE);

    assertThat(panel.select("[data-requirement=sales-enablement] .gtm-item").text())
        .startsWith("An issue deleted, seen just now");
    assertThat(panel.select("[data-requirement=sales-enablement] .gtm-line").text())
        .isEqualTo("The linked issue is gone.");
    assertThat(panel.html()).doesNotContain("Secret takeover", "LAUNCH-9");
  }

  @Test
  void saysThatAnIssueIsHidden_andThatNobodyHasReadIt() {
    tracker.issue(9, "LAUNCH-9", "Task").invisible("LAUNCH-9");
    link(
        "sales-enablement",
        new Target.IssueTarget("LAUNCH-9"),
        "LAUNCH-9 Secret takeover",
        new Reading.NotReadable());
    Document panel = panel(VisibilityLookup.REMOTE);

    assertThat(panel.select("[data-requirement=sales-enablement] summary").text())
        .isEqualTo("Sales enablement Ready, not read");
    assertThat(panel.select("[data-requirement=sales-enablement] .gtm-line").text())
        .isEqualTo("An issue that you may not view is linked, not read.");
    assertThat(panel.html()).doesNotContain("Secret takeover", "LAUNCH-9", "restricted page");
  }

  @Test
  void doesNotRemark_thatAPlanWasWrittenForThisEpic() {
    confluence.page("100");
    PlanFacts plan = new PlanFacts("positioning", 3, List.of(), List.of("value"), List.of(), "f");
    page("Plan", plan.forEpic("LAUNCH-1"));
    assertThat(panel(VisibilityLookup.REMOTE).select(".gtm-detail").text())
        .isEqualTo("v3, read just now");
  }

  private Document panel(VisibilityLookup lookup) {
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
            any -> guarded,
            ShippedMessages.ENGLISH,
            new Templates());
    return Jsoup.parseBodyFragment(panel.html(epic, lookup));
  }

  private static Policy policyOf(int count, Mode mode) {
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

  private void url(String requirement) {
    link(
        requirement,
        new Target.UrlTarget("https://a.example"),
        "https://a.example",
        new Reading.NotReadable());
  }

  private void page(String title) {
    PlanFacts plan =
        new PlanFacts("positioning", 3, List.of("value"), List.of("outcome"), List.of(), "f");
    page(title, plan);
  }

  private void page(String title, PlanFacts plan) {
    link(
        "positioning",
        new Target.PageTarget(FakeConfluence.LINK, "100"),
        title,
        new Reading.Read(plan, FakeConfluence.SEEN));
  }

  private void link(String requirement, Target target, String title, Reading reading) {
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
