package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.EpicSite.elements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Epics that get behind the gate past it are found within a minute, and no others. */
@SandboxTest
class BypassIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROJECT = "/rest/gtm/1.0/policies/project-LAUNCH";
  private static final String READY = "10001";
  private static final String RELEASED = "10002";
  private static final Duration FOUND_WITHIN = Duration.ofSeconds(60);

  private EpicSite site;

  @BeforeEach
  void site(Sandbox sandbox) {
    site = new EpicSite(sandbox);
  }

  @AfterEach
  void watchNothing() throws Exception {
    watch();
  }

  @Test
  void aChangeOfStatusThatNoGateJudged_isFoundAtOnce() throws Exception {
    String before = site.releasable("Ready before anybody asked");
    watch(READY, RELEASED);
    String epic = site.releasable("Ready without a gate");

    JsonNode found = bypasses(epic).get(0);
    assertThat(found.at("/decision/note").asText()).isEqualTo("skipped");
    assertThat(found.at("/decision/transition/to/name").asText()).isEqualTo("Ready for Release");
    assertThat(found.get("text").asText()).contains("Ready for Release");

    JsonNode readiness = site.readiness("pm", epic);
    assertThat(readiness.at("/bypassed/cause").asText()).isEqualTo("skipped");
    assertThat(Instant.parse(readiness.at("/bypassed/at").asText()))
        .isBeforeOrEqualTo(Instant.now());
    assertThat(site.readiness("pm", before).get("bypassed").isNull()).isTrue();

    passes(epic);
    passes(before);
    assertThat(site.readiness("pm", epic).get("bypassed").isNull()).isTrue();
    look();
    assertThat(bypasses(epic)).hasSize(1);
    assertThat(bypasses(before)).isEmpty();
  }

  @Test
  void whatNoEventTells_isFoundWithinAMinute_once() throws Exception {
    String old = site.releasable("A story long released", "Story");
    site.transition(old, "Release");
    type(old, "Epic");
    watch(RELEASED);
    String story = site.releasable("A story that becomes an epic", "Story");
    String clean = site.releasable("Clean");
    passes(clean);
    assertThat(site.transition(story, "Release").status()).isEqualTo(204);
    type(story, "Epic");

    Instant end = Instant.now().plus(FOUND_WITHIN);
    while (bypasses(story).isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(1_000);
      look();
    }
    look();
    look();
    assertThat(bypasses(story))
        .singleElement()
        .satisfies(it -> assertThat(it.at("/decision/note").asText()).isEqualTo("moved-type"));
    assertThat(bypasses(clean)).isEmpty();
    assertThat(bypasses(old)).isEmpty();
  }

  private void look() {
    site.sandbox().jira().scheduler().runNow("org.gtmready.detector");
  }

  private void passes(String epic) {
    for (String key : List.of("positioning", "adoption-metrics", "sales-enablement")) {
      site.linkUrl(epic, key, "https://example.org/" + key);
    }
    assertThat(site.transition(epic, "Release").status()).isEqualTo(204);
  }

  private void type(String key, String type) {
    assertThat(
            site.jira("admin")
                .put(
                    "/rest/api/2/issue/" + key,
                    "{\"fields\":{\"issuetype\":{\"name\":\"" + type + "\"}}}")
                .status())
        .isEqualTo(204);
  }

  private List<JsonNode> bypasses(String key) {
    JsonNode entries =
        site.jira("pm").get("/rest/gtm/1.0/epics/" + key + "/history").json().get("entries");
    return elements(entries).stream()
        .filter(entry -> entry.get("what").asText().equals("BYPASSED"))
        .toList();
  }

  private void watch(String... statuses) throws Exception {
    ObjectNode body = JSON.createObjectNode();
    body.put("replaces", site.jira("admin").get(PROJECT).json().get("version").asLong());
    ObjectNode policy = body.putObject("policy");
    for (String status : statuses) {
      policy.withArray("gatedStatuses").add(status);
    }
    assertThat(site.jira("admin").put(PROJECT, body.toString()).status()).isEqualTo(200);
  }
}
