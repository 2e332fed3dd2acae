package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import com.fasterxml.jackson.databind.JsonNode;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A blocker names a person who can clear it, as far as the reader may know. */
@SandboxTest
class WhoToAskIT {

  private static final String OWNER =
      PlanSite.mention("pmm") + " and <ac:link><ri:user ri:userkey=\"left-long-ago\" /></ac:link>";

  private PlanSite site;
  private String page;
  private String epic;

  @BeforeEach
  void aLinkedPlanWithAnOwner(Sandbox sandbox) {
    site = new PlanSite(sandbox);
    page = site.page(macro("positioning", row("Owner (product)", OWNER)));
    epic = site.epic();
    assertThat(site.link(epic, "positioning", page).status()).isEqualTo(201);
  }

  @Test
  void namesTheOwnerInThePlan_overRestAndInThePanel() {
    JsonNode open = site.requirement(epic, "positioning", "rm").at("/atoms/0");
    assertThat(open.get("people").toString())
        .isEqualTo("[{\"name\":\"Marco Marino\",\"as\":\"plan\"}]");
    assertThat(open.get("whoCanClear").toString()).contains("product management");
    assertThat(panel("rm"))
        .contains("Can be cleared by", "Ask Marco Marino, named in the plan.")
        .doesNotContain("left-long-ago");
  }

  @Test
  void namesTheProjectsLead_whenNothingIsLinkedAndNobodyAssigned() {
    assertThat(site.requirement(epic, "sales-enablement", "rm").at("/atoms/0/people").toString())
        .isEqualTo("[{\"name\":\"Priya Mehta\",\"as\":\"lead\"}]");
  }

  @Test
  void namesTheAssigneeBeforeTheLead() {
    assertThat(
            site.jira("pm")
                .put("/rest/api/2/issue/" + epic + "/assignee", "{\"name\":\"dev\"}")
                .status())
        .isEqualTo(204);
    assertThat(site.requirement(epic, "sales-enablement", "rm").at("/atoms/0/people").toString())
        .isEqualTo("[{\"name\":\"Devon Lee\",\"as\":\"assignee\"}]");
  }

  @Test
  void namesNobodyFromARestrictedPage_toWhoMayNotViewIt(Sandbox sandbox) {
    site.restrictToProductManager(page);
    sandbox.jira().scheduler().runNow("org.gtmready.reconciliation");
    assertThat(site.requirement(epic, "positioning", "viewer").toString())
        .doesNotContain("Marco")
        .contains("Priya Mehta", "\"lead\"");
    assertThat(panel("viewer")).doesNotContain("Marco").contains("who leads the project");
  }

  @Test
  void refusalNamesTheOwner(Sandbox sandbox) {
    EpicSite epics = new EpicSite(sandbox);
    epics.transition(epic, "Start");
    epics.transition(epic, "Ready");
    epics.readiness("rm", epic);
    assertThat(epics.transition(epic, "Release").body())
        .contains("ask Marco Marino, named in the plan", "Ask Priya Mehta, who leads the project.");
  }

  private String panel(String user) {
    return site.jira(user).get("/plugins/servlet/gtm/panel?issue=" + epic).body();
  }
}
