package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may not view a linked page learns that it is there and whether it is complete, no more. */
@SandboxTest
class HiddenPageIT {

  private static final String EPIC = "LAUNCH-4";
  private static final String TITLE =
      "LAUNCH-4 Price per finished video on the Creator plan – Positioning";

  private EpicSite site;
  private List<String> secrets;

  @BeforeEach
  void secrets(Sandbox sandbox) {
    site = new EpicSite(sandbox);
    String page = site.page(TITLE);
    secrets =
        List.of(
            TITLE,
            "– Positioning",
            page,
            "Meaningfully different outcome",
            "Co-owner",
            "co-owner",
            "fields filled");
  }

  @Test
  void member_seesThePageAndItsGaps() {
    String json = site.readiness("pm", EPIC).toString();

    assertThat(json).contains(TITLE, "Meaningfully different outcome", "co-owner");
  }

  @Test
  void viewer_learnsOnlyThatItIsIncomplete_overRest() {
    JsonNode readiness = site.readiness("viewer", EPIC);
    JsonNode positioning = readiness.get("requirements").get(0);

    assertThat(readiness.toString()).doesNotContain(secrets);
    assertThat(positioning.get("status").asText()).isEqualTo("UNSATISFIED");
    assertThat(positioning.get("evidence").get(0).properties())
        .extracting(member -> member.getKey())
        .containsExactly("id", "kind", "restricted", "reading");
    assertThat(positioning.get("atoms")).hasSize(1);
    assertThat(positioning.get("atoms").get(0).get("text").asText())
        .isEqualTo("A restricted page is incomplete");
  }

  @Test
  void viewer_learnsOnlyThatItIsIncomplete_inThePanelItsPartsAndTheHistory() {
    Http viewer = site.jira("viewer");

    assertThat(viewer.get("/browse/" + EPIC).body()).doesNotContain(secrets);
    Http.Answer panel = viewer.get("/plugins/servlet/gtm/panel?issue=" + EPIC);
    assertThat(panel.status()).isEqualTo(200);
    assertThat(panel.body())
        .doesNotContain(secrets)
        .contains("A Confluence page that you can’t view", "A restricted page is incomplete");
    assertThat(viewer.get("/plugins/servlet/gtm/panel?part=history&issue=" + EPIC).body())
        .doesNotContain(secrets);
    assertThat(site.history("viewer", EPIC).toString()).doesNotContain(secrets);
    assertThat(viewer.get("/rest/api/2/issue/" + EPIC + "/remotelink").body())
        .doesNotContain(secrets);
  }

  @Test
  void viewer_findsAndLinksNothingThatIsHidden() {
    assertThat(site.jira("viewer").get("/rest/gtm/1.0/pages?query=Positioning").body())
        .doesNotContain(TITLE);
    String epic = site.epic("A page for dev");
    String body =
        "{\"requirement\":\"positioning\",\"page\":{\"id\":\"%s\"}}".formatted(site.page(TITLE));

    assertThat(site.link("dev", epic, body).body())
        .isEqualTo(site.link("dev", epic, body.replaceAll("\\d{3,}", "987654321")).body());
  }

  @Test
  void nobody_seesNothing() {
    for (String path :
        List.of(
            "/rest/gtm/1.0/epics/" + EPIC + "/readiness",
            "/rest/gtm/1.0/epics/" + EPIC + "/evidence/history",
            "/plugins/servlet/gtm/panel?issue=" + EPIC)) {
      Http.Answer answer = site.nobody().get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.body()).isEqualTo(site.nobody().get(path.replace("-4", "-40404")).body());
    }
  }
}
