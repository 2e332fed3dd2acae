package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.await;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import com.fasterxml.jackson.databind.JsonNode;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What readiness says when a linked plan turns into something else. */
@Timeout(90)
@SandboxTest
class ChangedPlanIT {

  private static final String PLAN = macro("positioning", row("What they use today", "A sheet"));

  private PlanSite site;
  private String page;
  private String epic;

  @BeforeEach
  void aLinkedPlan(Sandbox sandbox) {
    site = new PlanSite(sandbox);
    page = site.page(PLAN);
    epic = site.epic();
    assertThat(site.link(epic, "positioning", page).status()).isEqualTo(201);
  }

  @Test
  void saysThatThereIsNoPlanOfTheKind_whenTheTemplateWasChanged() throws Exception {
    site.save(page, PLAN.replace("gtm-positioning", "gtm-sales-enablement"));
    await(() -> site.reading(epic, "positioning"), "no-plan 2");
    assertThat(positioning().at("/atoms/0/text").asText())
        .isEqualTo("The linked page holds no plan of the kind “Positioning”");
    assertThat(positioning().at("/atoms/0/code").asText()).isEqualTo("GTM-POS-005");
  }

  @Test
  void asksForMore_whenTheTierWasRaised() throws Exception {
    assertThat(positioning().toString()).doesNotContain("message-tested");
    site.save(page, PLAN.replace("<ac:rich", parameter("tier", "1") + "<ac:rich"));
    await(() -> site.reading(epic, "positioning"), "read 2");
    assertThat(positioning().toString()).contains("message-tested");
  }

  @Test
  void showsTheNewTitle_whenThePageWasRenamed() throws Exception {
    String title = "Renamed " + System.nanoTime();
    site.rename(page, title);
    await(() -> positioning().at("/evidence/0/title").asText(), title);
    assertThat(site.jira("viewer").get("/browse/" + epic).body()).contains(">" + title + "</a>");
  }

  @Test
  void saysForWhichEpicThePlanWasWritten_whenItIsAnotherOne() throws Exception {
    assertThat(positioning().at("/evidence/0").has("planEpic")).isFalse();
    site.save(page, PLAN.replace("<ac:rich", parameter("epic", "launch-2") + "<ac:rich"));
    await(() -> positioning().at("/evidence/0/planEpic").asText(), "LAUNCH-2");
    assertThat(site.jira("pm").get("/plugins/servlet/gtm/panel?issue=" + epic).body())
        .contains("; written for LAUNCH-2");
  }

  @Test
  void tellsNothingOfAPage_inASpaceThatTheReaderMayNotView(Sandbox sandbox) {
    // one word, which no encoding of an address changes
    String secret = "Falcon" + System.nanoTime();
    site.privateSpace("PRIVATE");
    String hidden = site.pageIn("PRIVATE", "Project " + secret, PLAN);
    assertThat(site.link(epic, "positioning", hidden).status()).isEqualTo(201);
    site.unlink(epic, "positioning", page);
    EpicSite epics = new EpicSite(sandbox);
    epics.transition(epic, "Start");
    epics.transition(epic, "Ready");

    String told = site.requirement(epic, "positioning", "rm").toString();
    assertThat(told)
        .contains("A restricted page is incomplete")
        .doesNotContain(secret, hidden, "PRIVATE");
    assertThat(site.jira("rm").get("/browse/" + epic).body()).doesNotContain(secret);
    assertThat(site.remoteLinks(epic))
        .contains("pageId=" + hidden)
        .doesNotContain(secret, "PRIVATE");
    assertThat(epics.history("rm", epic).toString()).doesNotContain(secret, hidden, "PRIVATE");
    assertThat(epics.transition(epic, "Release").body())
        .contains("Positioning: A restricted page is incomplete")
        .doesNotContain("Competitive alternatives");
  }

  private JsonNode positioning() {
    return site.requirement(epic, "positioning", "pm");
  }

  private static String parameter(String name, String value) {
    return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
  }
}
