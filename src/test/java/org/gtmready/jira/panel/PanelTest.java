package org.gtmready.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.GuardedTransition;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.visibility.VisibilityLookup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Each state of the panel, drawn by the shipped templates with the shipped words. */
class PanelTest {

  private final PanelFixture site = new PanelFixture();

  @Test
  void keepsThePolicysOrder_withOpenRowsOpenAndMetOnesClosed() {
    site.url("positioning");
    Document panel = site.panel(VisibilityLookup.REMOTE);

    assertThat(panel.select(".gtm-overall").text())
        .isEqualTo("Blocked 2 of 3 requirements are open. Release is refused until they are met.");
    assertThat(panel.select(".gtm-row > details > summary").eachText())
        .containsExactly(
            "Positioning Ready, not read",
            "Adoption metrics Not linked",
            "Sales enablement Not linked");
    assertThat(panel.select(".gtm-row > details[open]")).hasSize(2);
    assertThat(panel.select(".gtm-met > details[open]")).isEmpty();
  }

  @Test
  void saysHowMuchOfWhatIsReadyNobodyHasRead() {
    List.of("positioning", "adoption-metrics", "sales-enablement").forEach(site::url);
    Document panel = site.panel(VisibilityLookup.CACHED);

    assertThat(panel.select(".gtm-overall").text())
        .isEqualTo(
            "Ready 3 of 3 not read: something is linked, and nobody has looked behind the link.");
    assertThat(panel.select(".gtm-row > details > summary").text())
        .contains("Positioning Ready, not read");
    assertThat(panel.select(".aui-lozenge-success")).isEmpty();
    assertThat(panel.select(".gtm-detail").eachText()).contains("linked, not read");
    assertThat(panel.select(".gtm-panel").attr("data-current")).isEqualTo("true");
  }

  @Test
  void saysThatAllIsMet() {
    site.confluence.page("100");
    site.policy =
        new Policy(
            2,
            Set.of(Facts.EPIC_TYPE.id()),
            site.policy.requirements().subList(0, 1),
            EmptySet.WARN,
            OtherEpic.WARN);
    site.page("Plan", new PlanFacts("positioning", 3, List.of("value"), List.of(), List.of(), "f"));
    Document panel = site.panel(VisibilityLookup.REMOTE);

    assertThat(panel.select(".gtm-overall").text())
        .isEqualTo("Ready Every requirement is met (1 of 1).");
    assertThat(panel.select(".gtm-row > details > summary").text()).isEqualTo("Positioning Ready");
    assertThat(panel.select(".aui-lozenge-success")).hasSize(2);
  }

  @Test
  void saysThatNothingIsConfigured() {
    site.policy =
        new Policy(2, Set.of(Facts.EPIC_TYPE.id()), List.of(), EmptySet.WARN, OtherEpic.WARN);

    assertThat(site.panel(VisibilityLookup.CACHED).select(".gtm-sentence").text())
        .startsWith("No requirements apply to this issue.");
    assertThat(site.panel(VisibilityLookup.CACHED).select("button")).isEmpty();
  }

  @Test
  void saysThatItOnlyObserves() {
    site.policy = PanelFixture.policyOf(2, Mode.OBSERVE);

    assertThat(site.panel(VisibilityLookup.CACHED).select(".gtm-sentence").text())
        .isEqualTo(
            "2 of 2 requirements are open. Release would be refused; this is not enforced yet.");
  }

  @Test
  void saysHowAReleasedEpicStands_andRefusesNothing() {
    site.tracker.done("LAUNCH-1", "Released");
    site.url("positioning");
    Document open = site.panel(VisibilityLookup.REMOTE);
    assertThat(open.select(".gtm-overall").text())
        .isEqualTo(
            "2 open Released with 2 of 3 requirements open, as they stand now. Nothing asks for"
                + " them any more.");
    assertThat(open.text()).doesNotContain("Blocked", "refused");
    assertThat(open.select(".aui-lozenge-error")).isEmpty();

    List.of("adoption-metrics", "sales-enablement").forEach(site::url);
    assertThat(site.panel(VisibilityLookup.REMOTE).select(".gtm-overall").text())
        .isEqualTo("Ready Released ready; 3 of 3 not read.");
  }

  @Test
  void saysThatNothingAsksForIt_whereTheWorkflowHasNoGate() {
    site.transitions = Optional.of(List.of());
    assertThat(sentence())
        .isEqualTo("Nothing is linked yet. No transition of this workflow asks for it.");
    site.url("positioning");
    assertThat(sentence())
        .isEqualTo("2 of 3 requirements are open. No transition of this workflow asks for them.");
  }

  @Test
  void saysWhichTransitionAsksForWhat_andUntilWhen() {
    site.tracker.planned("LAUNCH-1", null, LocalDate.of(2027, 2, 16));
    assertThat(sentence())
        .isEqualTo("3 plans needed before Release, due Feb 16, 2027. Nothing is linked yet.");
    site.url("positioning");
    assertThat(sentence())
        .isEqualTo(
            "2 of 3 requirements are open. Release is refused until they are met; due Feb 16,"
                + " 2027.");
    site.transitions =
        Optional.of(
            List.of(
                new GuardedTransition("Ready", GateScope.of(List.of("adoption-metrics"))),
                new GuardedTransition(
                    "Release", GateScope.of(List.of("adoption-metrics", "positioning")))));
    assertThat(sentence()).isEqualTo("2 of 3 requirements are open. Due Feb 16, 2027.");
    assertThat(site.panel().select(".gtm-owners").eachText())
        .containsExactly(
            "Can be cleared by product management or product analytics. Needed before Ready and"
                + " Release.",
            "Can be cleared by sales enablement or product marketing. No transition of this"
                + " workflow asks for it.");
  }

  @Test
  void doesNotPretend_whereTheWorkflowCantBeLookedAt() {
    site.transitions = Optional.empty();
    assertThat(sentence()).isEqualTo("Nothing is linked yet; 3 plans are needed.");
    site.url("positioning");
    assertThat(sentence())
        .isEqualTo("2 of 3 requirements are open. Release is refused until they are met.");
  }

  @Test
  void startsAnEmptyEpic_withOneStepAndNoAlarm() {
    Document panel = site.panel();
    assertThat(panel.select(".gtm-overall .aui-lozenge").text()).isEqualTo("Not started");
    assertThat(panel.select(".aui-lozenge-error, .aui-lozenge-moved")).isEmpty();
    assertThat(panel.select(".gtm-row > details[open]")).isEmpty();
    assertThat(panel.select(".gtm-start button").text()).isEqualTo("Create all 3 plans");
    assertThat(panel.select(".gtm-start button").attr("data-requirements"))
        .isEqualTo("positioning,adoption-metrics,sales-enablement");

    site.tracker.readOnly("LAUNCH-1");
    assertThat(site.panel().select(".gtm-start")).isEmpty();
    site.tracker.done("LAUNCH-1", "Released");
    assertThat(site.panel().select(".gtm-overall").text()).startsWith("3 open Released with 3");
  }

  private String sentence() {
    return site.panel().select(".gtm-sentence").text();
  }

  @Test
  void offersNothingThatOneMayNotDo_andSaysWhyOnce() {
    site.url("positioning");
    site.tracker.readOnly("LAUNCH-1");
    Document panel = site.panel(VisibilityLookup.REMOTE);

    assertThat(panel.select("[data-gtm-act=link], [data-gtm-act=unlink]")).isEmpty();
    assertThat(panel.select(".gtm-note").eachText())
        .containsExactly(
            "You can’t link anything here: that needs the permission to link issues. A project"
                + " administrator can give it to you.");
  }

  @Test
  void asksAnonymousReadersToLogIn() {
    site.tracker.anonymous();
    Document panel = site.panel(VisibilityLookup.REMOTE);

    assertThat(panel.select(".gtm-note").text()).startsWith("You are not logged in.");
    assertThat(panel.select("[data-gtm-act]").eachAttr("data-gtm-act"))
        .containsExactly("history", "copy");
    assertThat(panel.select(".gtm-menu, .gtm-step")).isEmpty();
  }

  @Test
  void saysThatConfluenceDoesNotAnswer() {
    site.page("Plan");
    site.confluence.page("100").troubled(new Lookup.Unreachable("timeout"));
    Document panel = site.panel(VisibilityLookup.REMOTE);

    assertThat(panel.select(".gtm-note").text())
        .startsWith("Confluence does not answer at the moment.");
    assertThat(panel.select(".gtm-item").text())
        .isEqualTo(
            "A linked Confluence page last read just now; the title is not shown, because"
                + " Confluence can’t be asked whether you can view it ••• Replace Unlink Link another");
    assertThat(panel.select("[data-requirement=positioning] .gtm-line").text())
        .isEqualTo("The linked page was incomplete when it was last read.");
  }

  @Test
  void asksToLetJiraAskConfluence_andDoesNotSayThatOneMayNotView() {
    site.page("Plan");
    site.confluence
        .page("100")
        .troubled(new Lookup.NeedsAuthorisation("https://wiki/allow?a=1&b=2"));
    Document panel = site.panel(VisibilityLookup.REMOTE);

    assertThat(panel.select(".gtm-note").text())
        .isEqualTo(
            "Jira may not ask Confluence yet what you can view, so titles are not shown. Allow Jira to ask");
    assertThat(panel.select(".gtm-note a").attr("href")).isEqualTo("https://wiki/allow?a=1&b=2");
    assertThat(panel.select(".gtm-item").text()).startsWith("A linked Confluence page last read");
  }

  @Test
  void hidesThePage_andWantsToBeAskedAgain_whileItIsNotKnownWhoSeesIt() {
    site.page("Secret plan");
    Document first = site.panel(VisibilityLookup.CACHED);

    assertThat(first.html()).doesNotContain("Secret plan", "data-ref=\"100\"");
    assertThat(first.select(".gtm-panel").attr("data-current")).isEqualTo("false");
    assertThat(first.select(".gtm-item").text()).contains("checking whether you can view it");
    assertThat(site.panel(VisibilityLookup.REMOTE).select(".gtm-item").text())
        .contains("A Confluence page that you can’t view");
  }

  @Test
  void showsThirtyRequirements() {
    site.policy = PanelFixture.policyOf(30, Mode.ENFORCE);

    assertThat(site.panel(VisibilityLookup.CACHED).select(".gtm-row")).hasSize(30);
  }
}
