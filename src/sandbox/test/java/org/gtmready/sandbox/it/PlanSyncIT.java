package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.await;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import com.atlassian.applinks.api.ApplicationLink;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.gtmready.sandbox.host.Sandbox;
import org.gtmready.sandbox.services.links.Links;
import org.gtmready.sandbox.services.links.Peer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens to a page in Confluence is known in Jira. */
@Timeout(90)
@SandboxTest
class PlanSyncIT {

  private static final String RECONCILIATION = "org.gtmready.reconciliation";
  private static final String TODAY = "What they use today";

  private PlanSite site;
  private String page;
  private String epic;

  @BeforeEach
  void aLinkedPlan(Sandbox sandbox) {
    site = new PlanSite(sandbox);
    page = site.page(macro("positioning", row(TODAY, "")));
    epic = site.epic();
    assertThat(site.link(epic, "positioning", page).status()).isEqualTo(201);
  }

  @Test
  void learnsOfAnEdit() throws Exception {
    assertThat(missing(epic)).contains("used-today");
    site.save(page, macro("positioning", row(TODAY, "A shared sheet")));
    await(() -> site.reading(epic, "positioning"), "read 2");
    assertThat(missing(epic)).doesNotContain("used-today").contains("owner");
  }

  @Test
  void learnsThatThePlanWasTakenOut() throws Exception {
    site.save(page, "<p>nothing here</p>");
    await(() -> site.reading(epic, "positioning"), "no-plan 2");
  }

  @Test
  void learnsOfTrashAndRestoreAndDeletion() throws Exception {
    site.confluence("pm").delete("/rest/api/content/" + page);
    await(() -> site.reading(epic, "positioning"), "trashed -");

    site.save(page, macro("positioning", row(TODAY, "back")));
    await(() -> site.reading(epic, "positioning").split(" ")[0], "read");

    site.confluence("admin").delete("/rest/api/content/" + page);
    site.confluence("admin").delete("/rest/api/content/" + page + "?status=trashed");
    await(() -> site.reading(epic, "positioning"), "gone -");
  }

  @Test
  void saysThatAPageIsDeleted_butNotItsTitle_toEverybody() throws Exception {
    String title = site.title(page);
    site.confluence("admin").delete("/rest/api/content/" + page);
    await(() -> site.reading(epic, "positioning"), "trashed -");
    assertThat(site.requirement(epic, "positioning", "pm").toString())
        .contains(title, "The linked page is in the trash");

    site.confluence("admin").delete("/rest/api/content/" + page + "?status=trashed");
    await(() -> site.reading(epic, "positioning"), "gone -");
    for (String user : List.of("pm", "viewer")) {
      String told = site.requirement(epic, "positioning", user).toString();
      assertThat(told).contains("The linked page is gone").doesNotContain(title, page);
      assertThat(site.jira(user).get("/plugins/servlet/gtm/panel?issue=" + epic).body())
          .contains("deleted, seen")
          .doesNotContain(title, "that you can’t view");
    }
    assertThat(site.remoteLinks(epic)).isEqualTo("[]");
  }

  @Test
  void learnsOfARestriction_andTellsOthersNothing(Sandbox sandbox) throws Exception {
    String title = site.title(page);
    assertThat(site.requirement(epic, "positioning", "viewer").toString()).contains(title);
    assertThat(site.remoteLinks(epic)).contains(page).doesNotContain(title);

    site.restrictToProductManager(page);
    await(() -> site.remoteLinks(epic), "[]");
    String seen = site.requirement(epic, "positioning", "viewer").toString();
    assertThat(seen).contains("restricted").doesNotContain(page, TODAY, "used-today", "pageId");
    assertThat(site.requirement(epic, "positioning", "pm").toString()).contains("used-today");

    site.open(page);
    await(() -> site.remoteLinks(epic).contains(page), true);
    assertThat(site.requirement(epic, "positioning", "viewer").toString()).contains(title);
  }

  @Test
  void learnsOfARestriction_ofThePageAbove() throws Exception {
    String child = site.pageBelow(page, macro("sales-enablement", "<p>x</p>"));
    assertThat(site.link(epic, "sales-enablement", child).status()).isEqualTo(201);
    assertThat(site.remoteLinks(epic)).contains(child);

    site.restrictToProductManager(page);
    await(() -> site.remoteLinks(epic), "[]");
    assertThat(site.requirement(epic, "sales-enablement", "viewer").toString())
        .doesNotContain(site.title(child), child);
  }

  @Test
  void asksToLetJiraAskConfluence_beforeItTellsOfAPage(Sandbox sandbox) {
    String title = site.title(page);
    var permissions = sandbox.jira().links().authorisations();
    permissions.withdraw("viewer");
    try {
      String panel = site.jira("viewer").get("/plugins/servlet/gtm/panel?issue=" + epic).body();
      assertThat(panel)
          .contains(
              "Jira may not ask Confluence yet", "Allow Jira to ask", "A linked Confluence page")
          .doesNotContain(title, "that you can’t view");
    } finally {
      permissions.give("viewer");
    }
    assertThat(site.jira("viewer").get("/plugins/servlet/gtm/panel?issue=" + epic).body())
        .contains(title)
        .doesNotContain("Allow Jira to ask");
  }

  @Test
  void saysThatConfluenceCantBeAsked_whileTheApplicationLinkIsRemoved(Sandbox sandbox) {
    String title = site.title(page);
    Links links = sandbox.jira().links();
    ApplicationLink link = links.getApplicationLinks().iterator().next();
    links.connect(null);
    try {
      assertThat(site.jira("viewer").get("/plugins/servlet/gtm/panel?issue=" + epic).body())
          .contains("Confluence does not answer at the moment.", "A linked Confluence page")
          .doesNotContain(title, "that you can’t view");
    } finally {
      links.connect(Peer.of("confluence", link.getId(), link.getRpcUrl()));
    }
    assertThat(site.jira("viewer").get("/plugins/servlet/gtm/panel?issue=" + epic).body())
        .contains(title);
  }

  @Test
  void answersAlike_forAPageThatIsNotThereAndOneThatMayNotBeViewed(Sandbox sandbox) {
    site.restrictToProductManager(page);
    Http viewer = site.confluence("viewer");

    Http.Answer hidden = viewer.get("/rest/gtm/1.0/plans/" + page);
    Http.Answer absent = viewer.get("/rest/gtm/1.0/plans/987654321");
    assertThat(hidden.status()).isEqualTo(404);
    assertThat(hidden.body()).isEqualTo(absent.body());
    assertThat(absent.status()).isEqualTo(404);
    assertThat(viewer.get("/rest/gtm/1.0/visible?page=" + page).body())
        .isEqualTo("{\"visible\":[]}");
  }

  @Test
  void lookingAtThePanel_writesNothing_andAsksConfluenceOnce(Sandbox sandbox) {
    for (int i = 0; i < 6; i++) {
      String another = site.page(macro("positioning", row(TODAY, "")));
      assertThat(site.link(epic, "positioning", another).status()).isEqualTo(201);
    }
    var jira = sandbox.jira().queries();
    var confluence = sandbox.confluence().queries();
    long before = jira.position();
    long there = confluence.position();
    String panel = "/plugins/servlet/gtm/panel?issue=" + epic;
    assertThat(site.jira("dev").get(panel).status()).isEqualTo(200);

    var statements =
        jira.since(before).stream()
            .filter(it -> it.request().startsWith("GET ") && it.source().equals("plugin"))
            .map(it -> it.sql().toLowerCase(Locale.ROOT))
            .toList();
    assertThat(statements).isNotEmpty().allMatch(sql -> sql.startsWith("select"));
    assertThat(statements.size()).as("however many pages there are").isLessThanOrEqualTo(4);
    assertThat(confluence.since(there))
        .filteredOn(it -> it.request().contains("/rest/gtm/"))
        .filteredOn(it -> !it.request().endsWith("/facts/query"))
        .allMatch(it -> it.request().startsWith("GET ") && it.request().contains("/visible"));
  }

  @Test
  void reconciliationRepairs_whatNoMessageTold(Sandbox sandbox) throws Exception {
    site.save(page, macro("positioning", row(TODAY, "A shared sheet")));
    await(() -> site.reading(epic, "positioning"), "read 2");
    sandbox.jira().scheduler().runNow(RECONCILIATION);
    assertThat(site.reading(epic, "positioning")).isEqualTo("read 2");
    assertThat(missing(epic)).doesNotContain("used-today");
  }

  @Test
  void refusesFacts_thatNobodySigned(Sandbox sandbox) {
    String facts = site.facts(page).toString().replace("\"missing\":[", "\"missing\":[],\"x\":[");
    Http anybody = Http.anonymous(sandbox.jira().baseUrl());

    Http.Answer unsigned = anybody.post("/rest/gtm/1.0/facts", facts);
    Http.Answer forged =
        anybody.with("X-GTM-Signature", "0".repeat(64)).post("/rest/gtm/1.0/facts", facts);
    Http.Answer unknown = anybody.post("/rest/gtm/1.0/facts", facts.replace(page, "123123"));
    assertThat(unsigned.status()).isEqualTo(403);
    assertThat(forged.status()).isEqualTo(403);
    assertThat(unknown.status()).isEqualTo(403);
    assertThat(unknown.body()).isEqualTo(unsigned.body()).isEqualTo(forged.body());
    assertThat(missing(epic)).contains("used-today");
  }

  private String missing(String key) {
    StringBuilder fields = new StringBuilder();
    for (JsonNode atom : site.requirement(key, "positioning", "pm").get("atoms")) {
      if (!atom.get("passed").asBoolean()) {
        fields.append(atom.path("field").asText()).append(' ');
      }
    }
    return fields.toString();
  }
}
