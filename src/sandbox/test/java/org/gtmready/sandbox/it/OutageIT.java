package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.await;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.gtmready.sandbox.host.Sandbox;
import org.gtmready.sandbox.host.SandboxOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One of the two sites is away for a while; nothing is lost and nothing stops. */
@Timeout(240)
class OutageIT {

  @TempDir Path home;

  private static final String TODAY = "What they use today";

  @Test
  void nothingIsLost_whileJiraIsAway() throws Exception {
    // the two know each other by address, so that a restart must come back at the same ports
    SandboxOptions options = options();
    String page;
    String epic;
    try (Sandbox sandbox = start(options.withFresh(true))) {
      PlanSite site = new PlanSite(sandbox);
      page = site.page(macro("positioning", row(TODAY, "")));
      epic = site.epic();
      assertThat(site.link(epic, "positioning", page).status()).isEqualTo(201);

      sandbox.jira().close();
      site.save(page, macro("positioning", row(TODAY, "Jira was away")));
      Thread.sleep(1_000); // long enough for the push to fail
    }
    try (Sandbox sandbox = start(options)) {
      PlanSite site = new PlanSite(sandbox);
      sandbox.jira().scheduler().runNow("org.gtmready.reconciliation");
      await(() -> site.reading(epic, "positioning"), "read 2");
    }
  }

  @Test
  void lastKnownFactsHold_whileConfluenceIsAway() throws Exception {
    SandboxOptions options = options();
    String page;
    String late;
    String epic;
    try (Sandbox sandbox = start(options.withFresh(true))) {
      PlanSite site = new PlanSite(sandbox);
      page = site.page(macro("positioning", row(TODAY, "")));
      late = site.page(macro("sales-enablement", "<p>x</p>"));
      epic = site.epic();
      String title = site.title(page);
      assertThat(site.link(epic, "positioning", page).status()).isEqualTo(201);

      sandbox.confluence().close();
      sandbox.jira().scheduler().runNow("org.gtmready.reconciliation");
      JsonNode known = site.requirement(epic, "positioning", "pm");
      assertThat(known.get("status").asText()).isEqualTo("UNSATISFIED");
      assertThat(known.toString()).contains("used-today", title);
      tellsTheAgeAndNoTitle_toWhoWasNeverSeenToSeeThePage(site, epic, title);

      assertThat(site.link(epic, "sales-enablement", late).status()).isEqualTo(201);
      assertThat(site.requirement(epic, "sales-enablement", "pm").get("blocks").asBoolean())
          .isTrue();
    }
    try (Sandbox sandbox = start(options)) {
      PlanSite site = new PlanSite(sandbox);
      await(() -> site.reading(epic, "sales-enablement"), "read 1");
    }
  }

  private static void tellsTheAgeAndNoTitle_toWhoWasNeverSeenToSeeThePage(
      PlanSite site, String epic, String title) {
    JsonNode told = site.requirement(epic, "positioning", "viewer");
    assertThat(told.toString())
        .contains("The linked page was incomplete when it was last read")
        .doesNotContain(title, "used-today");
    assertThat(told.at("/status").asText()).isEqualTo("UNSATISFIED");
    assertThat(told.at("/evidence/0/reading").asText()).isEqualTo("unknown");
    assertThat(Instant.parse(told.at("/evidence/0/checkedAt").asText())).isBefore(Instant.now());
    assertThat(site.jira("viewer").get("/plugins/servlet/gtm/panel?issue=" + epic).body())
        .contains(
            "Confluence does not answer at the moment.",
            "A linked Confluence page",
            "last read just now; the title is not shown, because Confluence can’t be asked")
        .doesNotContain(title);
    String history = "/plugins/servlet/gtm/panel?part=history&issue=" + epic;
    assertThat(site.jira("viewer").get(history).body())
        .contains("A linked Confluence page")
        .doesNotContain(title, "that you can’t view");
  }

  private static Sandbox start(SandboxOptions options) {
    return Sandboxes.within(Duration.ofSeconds(90), () -> Sandbox.start(options));
  }

  private SandboxOptions options() throws IOException {
    try (ServerSocket jira = new ServerSocket(0);
        ServerSocket confluence = new ServerSocket(0)) {
      return Sandboxes.options(home).withPorts(jira.getLocalPort(), confluence.getLocalPort());
    }
  }
}
