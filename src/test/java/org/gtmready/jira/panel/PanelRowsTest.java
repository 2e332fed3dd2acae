package org.gtmready.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.linking.FakeConfluence;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.visibility.VisibilityLookup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** A row of the panel: what it says of each link, and the one step that it offers. */
class PanelRowsTest {

  private final PanelFixture site = new PanelFixture();

  @Test
  void keepsRightToLeftAndLongTitlesTogether() {
    String title = "عنوان " + "very long ".repeat(24);
    site.confluence.page("100");
    site.page(title);
    Document panel = site.panel(VisibilityLookup.REMOTE);

    assertThat(panel.select(".gtm-item a.gtm-title > bdi").text()).isEqualTo(title.strip());
    assertThat(panel.select(".gtm-detail").text()).isEqualTo("v3, read just now");
    assertThat(panel.select("[data-requirement=positioning] .gtm-line").text())
        .isEqualTo("1 of 11 fields filled (tier 2). Still empty: Meaningfully different outcome.");
  }

  @Test
  void saysThatAPlanWasWrittenForAnotherEpic() {
    site.confluence.page("100");
    PlanFacts plan = new PlanFacts("positioning", 3, List.of(), List.of("value"), List.of(), "f");
    site.page("Plan", plan.forEpic("LAUNCH-2"));
    assertThat(site.panel(VisibilityLookup.REMOTE).select(".gtm-detail").text())
        .isEqualTo("v3, read just now; written for LAUNCH-2");
  }

  @Test
  void saysInTheClosedRow_thatAPlanWasWrittenForAnotherEpic() {
    site.confluence.page("100");
    PlanFacts plan = new PlanFacts("positioning", 3, List.of("value"), List.of(), List.of(), "f");
    site.page("Plan", plan.forEpic("LAUNCH-2"));
    assertThat(
            site.panel(VisibilityLookup.REMOTE)
                .select("[data-requirement=positioning] > details > summary")
                .text())
        .isEqualTo("Positioning The plan was written for LAUNCH-2 Ready");
    site.confluence.without("100");
    assertThat(site.panel(VisibilityLookup.REMOTE).html()).doesNotContain("LAUNCH-2");
  }

  @Test
  void saysThatALinkedIssueIsGone_butNotWhatItWas() {
    site.link(
        "sales-enablement",
        new Target.IssueTarget("LAUNCH-9"),
        "LAUNCH-9 Secret takeover",
        new Reading.NotReadable());
    Document panel = site.panel(VisibilityLookup.REMOTE);

    assertThat(panel.select("[data-requirement=sales-enablement] .gtm-item").text())
        .startsWith("An issue deleted, seen just now");
    assertThat(panel.select("[data-requirement=sales-enablement] .gtm-line").text())
        .isEqualTo("The linked issue is gone.");
    assertThat(panel.html()).doesNotContain("Secret takeover", "LAUNCH-9");
  }

  @Test
  void saysThatAnIssueIsHidden_andThatNobodyHasReadIt() {
    site.tracker.issue(9, "LAUNCH-9", "Task").invisible("LAUNCH-9");
    site.link(
        "sales-enablement",
        new Target.IssueTarget("LAUNCH-9"),
        "LAUNCH-9 Secret takeover",
        new Reading.NotReadable());
    Document panel = site.panel(VisibilityLookup.REMOTE);

    assertThat(panel.select("[data-requirement=sales-enablement] > details > summary").text())
        .isEqualTo("Sales enablement Ready, not read");
    assertThat(panel.select("[data-requirement=sales-enablement] .gtm-line").text())
        .isEqualTo("An issue that you may not view is linked, not read.");
    assertThat(panel.html()).doesNotContain("Secret takeover", "LAUNCH-9", "restricted page");
  }

  @Test
  void doesNotRemark_thatAPlanWasWrittenForThisEpic() {
    site.confluence.page("100");
    PlanFacts plan = new PlanFacts("positioning", 3, List.of(), List.of("value"), List.of(), "f");
    site.page("Plan", plan.forEpic("LAUNCH-1"));
    assertThat(site.panel(VisibilityLookup.REMOTE).select(".gtm-detail").text())
        .isEqualTo("v3, read just now");
  }

  @Test
  void offersToCreateOrLink_whereNothingIsLinked() {
    site.url("positioning");
    assertThat(steps("adoption-metrics")).containsExactly("Create page", "Link what exists");
  }

  @Test
  void leadsToTheFirstEmptyField() {
    site.confluence.page("100");
    site.page("Plan");
    Element step = row("positioning").selectFirst("a.gtm-step");
    assertThat(step.text()).isEqualTo("Fill in Meaningfully different outcome");
    assertThat(step.attr("href")).isEqualTo("https://a.example#gtm-positioning-outcome");
  }

  @Test
  void leadsToTheFieldThatIsToBeCorrected_andNamesTheOthers() {
    site.confluence.page("100");
    site.page(
        "Plan",
        new PlanFacts(
            "positioning",
            3,
            List.of("value"),
            List.of(),
            List.of(
                Finding.blocking("no-status-quo", "competitive-alternatives"),
                Finding.blocking("nothing-used-today", "used-today")),
            "f"));
    assertThat(steps("positioning")).containsExactly("Correct What they use today");
    assertThat(row("positioning").select(".gtm-line").text())
        .endsWith("To correct: What they use today, Competitive alternatives.");
    assertThat(row("positioning").select(".gtm-all li a").eachAttr("href"))
        .containsExactly(
            "https://a.example#gtm-positioning-used-today",
            "https://a.example#gtm-positioning-competitive-alternatives");
  }

  @Test
  void leadsToThePage_whereAFieldIsOfAnotherVersionOfTheTemplate() {
    site.confluence.page("100");
    site.page(
        "Plan",
        new PlanFacts(
            "positioning",
            3,
            List.of("value"),
            List.of(),
            List.of(Finding.blocking("no-status-quo", "a-later-field")),
            "f"));
    assertThat(steps("positioning")).containsExactly("Open the page");
    assertThat(row("positioning").html()).doesNotContain("gtm.template");
  }

  @Test
  void leadsToThePage_thatHoldsNoPlan_andToTheTrash() {
    site.confluence.page("100");
    Target page = new Target.PageTarget(FakeConfluence.LINK, "100");
    site.link("positioning", page, "Notes", new Reading.NoPlan(2, FakeConfluence.SEEN));
    site.link(
        "adoption-metrics",
        page,
        "Old",
        new Reading.Gone(PageFacts.State.TRASHED, FakeConfluence.SEEN));
    assertThat(steps("positioning")).containsExactly("Open the page");
    assertThat(steps("adoption-metrics")).containsExactly("Restore it in Confluence");
  }

  @Test
  void offersAnotherLink_insteadOfWhatIsGone_butNotToReaders() {
    goneIssue("sales-enablement");
    assertThat(steps("sales-enablement")).containsExactly("Link another instead");
    assertThat(row("sales-enablement").selectFirst(".gtm-step").attr("data-gtm-on"))
        .isEqualTo(row("sales-enablement").selectFirst(".gtm-item").attr("data-evidence"));
    site.tracker.readOnly("LAUNCH-1");
    assertThat(steps("sales-enablement")).isEmpty();
  }

  @Test
  void offersToCheck_whileConfluenceIsAway_andToAllow_whereItMayNotBeAsked() {
    site.page("Plan");
    site.confluence.page("100").troubled(new Lookup.Unreachable("timeout"));
    assertThat(steps("positioning")).containsExactly("Check now");
    assertThat(site.panel().select(".gtm-panel").attr("data-answering")).isEqualTo("false");
    site.confluence.troubled(new Lookup.NeedsAuthorisation("https://wiki/allow"));
    assertThat(steps("positioning")).containsExactly("Allow Jira to ask");
  }

  @Test
  void offersToAsk_whoeverCanClearIt_butNobodyAsksThemself() {
    site.tracker.planned("LAUNCH-1", Facts.person("Ana"), null).readOnly("LAUNCH-1");
    assertThat(steps("positioning")).containsExactly("Ask Ana");
    assertThat(site.panel().select(".gtm-panel > .gtm-owners").text())
        .isEqualTo("Ask Ana, the assignee.");
    site.tracker.acting("key-ana");
    assertThat(steps("positioning")).isEmpty();
    assertThat(site.panel().select(".gtm-owners").eachText())
        .containsExactly("You can clear all 3.");
  }

  @Test
  void saysOfEachOfSeveralLinks_whatItLacks_withTheOneThatCountsFirst() {
    site.confluence.page("100").page("101");
    site.page(
        "LAUNCH-1 Summary of LAUNCH-1 – First",
        new PlanFacts("positioning", 3, List.of(), List.of("value", "outcome"), List.of(), "f"));
    site.link(
        "positioning",
        new Target.PageTarget(FakeConfluence.LINK, "101"),
        "LAUNCH-11 Second",
        new Reading.Read(
            new PlanFacts("positioning", 3, List.of("value"), List.of("outcome"), List.of(), "f"),
            FakeConfluence.SEEN));
    Elements items = row("positioning").select(".gtm-item");
    assertThat(items.select(".gtm-title").eachText()).containsExactly("LAUNCH-11 Second", "First");
    assertThat(items.select(".gtm-item-gap").eachText())
        .containsExactly(
            "1 of 11 fields filled (tier 2). Still empty: Meaningfully different outcome.",
            "0 of 11 fields filled (tier 2). Still empty: Value, Meaningfully different outcome.");
    assertThat(row("positioning").select(".gtm-line")).isEmpty();
  }

  @Test
  void keepsTwentyLinksWithinAScreen() {
    for (int i = 0; i < 20; i++) {
      String url = "https://a.example/" + i;
      site.link("positioning", new Target.UrlTarget(url), url, new Reading.NotReadable());
    }
    Element row = row("positioning");
    assertThat(row.select(".gtm-item")).hasSize(20);
    assertThat(row.select(".gtm-more-links > .gtm-item")).hasSize(16);
    assertThat(row.select(".gtm-more-links > summary").text()).isEqualTo("And 16 more");
    assertThat(row.select(".gtm-more-links[open]")).isEmpty();
  }

  private void goneIssue(String requirement) {
    site.link(
        requirement,
        new Target.IssueTarget("LAUNCH-9"),
        "LAUNCH-9 Takeover",
        new Reading.NotReadable());
  }

  private List<String> steps(String requirement) {
    return row(requirement).select(".gtm-body > .gtm-actions > *").eachText();
  }

  private Element row(String requirement) {
    return site.panel().selectFirst("[data-requirement=" + requirement + "].gtm-row");
  }
}
