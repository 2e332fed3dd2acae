package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ready means is a policy of layers, and the gate obeys it at once. */
@SandboxTest
class PoliciesIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String POLICIES = "/rest/gtm/1.0/policies/";
  private static final String LEGAL =
      "{\"key\":\"legal\",\"code\":\"LEG\",\"strictness\":\"linked\","
          + "\"texts\":{\"en\":{\"name\":\"Legal check\",\"why\":\"The law.\"}}}";

  private EpicSite site;

  @BeforeEach
  void site(Sandbox sandbox) {
    site = new EpicSite(sandbox);
  }

  @AfterEach
  void askOfTheProjectNothingOfItsOwn() throws Exception {
    save("project-LAUNCH", "{}");
    if (read("global").at("/policy/locked").asBoolean()) {
      save("global", unlocked());
    }
  }

  @Test
  void projectAsksForMore_andTheGateAndThePanelSaySo() throws Exception {
    String epic = site.releasable("An epic that needs a legal check");
    for (String key : new String[] {"positioning", "adoption-metrics", "sales-enablement"}) {
      site.linkUrl(epic, key, "https://example.com/" + key);
    }
    assertThat(site.readiness("pm", epic).get("overall").asText()).isEqualTo("READY");

    assertThat(save("project-LAUNCH", "{\"requirements\":[" + LEGAL + "]}").status())
        .isEqualTo(200);

    JsonNode verdict = site.readiness("pm", epic);
    assertThat(verdict.get("overall").asText()).isEqualTo("BLOCKED");
    assertThat(verdict.at("/requirements/3/name").asText()).isEqualTo("Legal check");
    assertThat(site.transition(epic, "Release").body())
        .contains("Legal check: Nothing is linked", "GTM-LEG-001");
    site.linkUrl(epic, "legal", "https://example.com/legal");
    assertThat(site.transition(epic, "Release").status()).isEqualTo(204);
  }

  @Test
  void projectCanMakeNothingEasier() throws Exception {
    String epic = site.releasable("An epic of a project that would like it easier");
    String easier =
        "{\"requirements\":[{\"key\":\"positioning\",\"mode\":\"off\"},"
            + "{\"key\":\"sales-enablement\",\"appliesWhen\":{\"labels\":[\"never\"]}}]}";
    JsonNode check = check("project-LAUNCH", easier);
    assertThat(check.get("valid").asBoolean()).isTrue();
    assertThat(check.get("notes")).hasSize(2);
    assertThat(check.get("changes")).isEmpty();

    assertThat(save("project-LAUNCH", easier).status()).isEqualTo(200);
    assertThat(site.readiness("pm", epic).get("requirements")).hasSize(3);
    assertThat(site.transition(epic, "Release").body())
        .contains("3 of 3 GTM requirements are open");
  }

  @Test
  void asksByTheLaunchTier_whichAnEditOnTheWayCanNotLower() throws Exception {
    save(
        "project-LAUNCH",
        "{\"launchTierLabel\":\"gtm-tier-\",\"requirements\":["
            + LEGAL.replace("\"strictness\"", "\"appliesWhen\":{\"tiers\":[1]},\"strictness\"")
            + "]}");
    String epic = site.releasable("An epic of a tier");
    assertThat(status(epic, "legal")).isEqualTo("UNSATISFIED");
    label(epic, "gtm-tier-3");
    assertThat(status(epic, "legal")).isEqualTo("NOT_APPLICABLE");
    label(epic, "gtm-tier-1");
    assertThat(status(epic, "legal")).isEqualTo("UNSATISFIED");
  }

  @Test
  void isNotSaved_whenItCanNotBeEvaluated_andSaysWhere() throws Exception {
    long before = read("project-LAUNCH").get("version").asLong();
    Http.Answer answer =
        save("project-LAUNCH", "{\"requirements\":[{\"key\":\"legal\",\"mod\":\"warn\"}]}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("code").asText()).isEqualTo("GTM-POLICY-005");
    assertThat(answer.json().at("/errors/0/path").asText()).isEqualTo("requirements[0].mod");

    answer = save("project-LAUNCH", "{\"requirements\":[{\"key\":\"legal\"}]}");
    assertThat(answer.json().get("errors").findValuesAsText("path"))
        .containsExactly(
            "requirements[0].code", "requirements[0].strictness", "requirements[0].texts");
    assertThat(read("project-LAUNCH").get("version").asLong()).isEqualTo(before);
  }

  @Test
  void overwritesNothingUnseen_andKeepsEveryVersion() throws Exception {
    long version = read("project-LAUNCH").get("version").asLong();
    String body =
        "{\"replaces\":"
            + version
            + ",\"why\":\"Law\",\"policy\":{\"requirements\":["
            + LEGAL
            + "]}}";
    Http admin = site.jira("admin");
    assertThat(admin.put(POLICIES + "project-LAUNCH", body).status()).isEqualTo(200);
    Http.Answer second = admin.put(POLICIES + "project-LAUNCH", body);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.json().get("code").asText()).isEqualTo("GTM-POLICY-007");

    JsonNode versions = admin.get(POLICIES + "project-LAUNCH/versions").json();
    assertThat(versions.at("/versions/0/why").asText()).isEqualTo("Law");
    assertThat(versions.at("/versions/0/by").asText()).isNotEmpty();
    long newest = versions.at("/versions/0/version").asLong();
    assertThat(
            admin
                .get(POLICIES + "project-LAUNCH/versions/" + newest)
                .json()
                .at("/policy/requirements/0/key")
                .asText())
        .isEqualTo("legal");
    assertThat(admin.get(POLICIES + "global/versions/" + newest).status()).isEqualTo(404);
  }

  @Test
  void belongsToAdministrators_andIsNotThereForOthers() throws Exception {
    assertThat(site.jira("pm").get(POLICIES + "global").status()).isEqualTo(403);
    assertThat(site.jira("pm").get(POLICIES + "project-LAUNCH").status()).isEqualTo(404);
    assertThat(site.jira("pm").get(POLICIES + "project-NONE").status()).isEqualTo(404);
    assertThat(site.jira("admin").get(POLICIES + "project-NONE").status()).isEqualTo(404);
    assertThat(site.jira("admin").get(POLICIES + "category-77").status()).isEqualTo(404);
    assertThat(site.jira("pm").put(POLICIES + "project-LAUNCH", "{}").status()).isEqualTo(404);
  }

  @Test
  void categoryStandsBetween_andALockedLayerEndsTheRest() throws Exception {
    Http admin = site.jira("admin");
    assertThat(admin.put("/rest/api/2/project/LAUNCH", "{\"categoryId\":10000}").status())
        .isEqualTo(200);
    try {
      assertThat(save("category-10000", "{\"requirements\":[" + LEGAL + "]}").status())
          .isEqualTo(200);
      JsonNode effective = admin.get(POLICIES + "effective?project=LAUNCH").json();
      assertThat(effective.get("layers").findValuesAsText("name")).contains("Launches");
      assertThat(effective.at("/policy/requirements").findValuesAsText("key")).contains("legal");

      ObjectNode locked = (ObjectNode) read("global").get("policy");
      locked.put("locked", true);
      assertThat(save("global", locked.toString()).status()).isEqualTo(200);
      Http.Answer refused = save("category-10000", "{}");
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.json().get("code").asText()).isEqualTo("GTM-POLICY-008");
      effective = admin.get(POLICIES + "effective?project=LAUNCH").json();
      assertThat(effective.at("/policy/requirements").findValuesAsText("key"))
          .doesNotContain("legal");
      save("global", unlocked());
      save("category-10000", "{}");
    } finally {
      admin.put("/rest/api/2/project/LAUNCH", "{\"categoryId\":null}");
    }
  }

  @Test
  void projectChoosesWhereNewPagesLie() throws Exception {
    String home = site.page("LAUNCH-1 Soundtrack from a text prompt – Positioning");
    save("project-LAUNCH", "{\"newPages\":{\"space\":\"GTM\",\"parent\":\"" + home + "\"}}");
    String epic = site.releasable("An epic of a project with a place for its pages");

    Http.Answer created =
        site.jira("pm")
            .post(
                "/rest/gtm/1.0/epics/" + epic + "/pages",
                "{\"requirement\":\"positioning\",\"space\":\"GTM\",\"title\":\"Placed "
                    + epic
                    + "\"}");
    assertThat(created.status()).isEqualTo(201);
    JsonNode page =
        Http.as(site.sandbox().confluence().baseUrl(), "pm")
            .get("/rest/api/content/" + site.page("Placed " + epic) + "?expand=ancestors")
            .json();
    assertThat(page.get("ancestors").findValuesAsText("id")).contains(home);
  }

  private String unlocked() {
    ObjectNode policy = (ObjectNode) read("global").get("policy");
    return policy.put("locked", false).toString();
  }

  private void label(String epic, String label) {
    site.jira("pm")
        .put("/rest/api/2/issue/" + epic, "{\"fields\":{\"labels\":[\"" + label + "\"]}}");
  }

  private String status(String epic, String requirement) {
    for (JsonNode each : site.readiness("pm", epic).get("requirements")) {
      if (each.get("key").asText().equals(requirement)) {
        return each.get("status").asText();
      }
    }
    return "";
  }

  private JsonNode read(String scope) {
    return site.jira("admin").get(POLICIES + scope).json();
  }

  private JsonNode check(String scope, String policy) {
    return site.jira("admin")
        .post(POLICIES + scope + "/check", "{\"policy\":" + policy + "}")
        .json();
  }

  private Http.Answer save(String scope, String policy) throws Exception {
    ObjectNode body = JSON.createObjectNode();
    body.put("replaces", read(scope).get("version").asLong());
    body.set("policy", JSON.readTree(policy));
    return site.jira("admin").put(POLICIES + scope, body.toString());
  }
}
