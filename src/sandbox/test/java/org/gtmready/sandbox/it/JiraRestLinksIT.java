package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links and properties of issues over REST. */
@SandboxTest
class JiraRestLinksIT {
  private static final String API = "/rest/api/2";
  private static final String ISSUE = API + "/issue/";
  private Http pm;
  private EpicSite epics;

  @BeforeEach
  void client(Sandbox sandbox) {
    pm = Http.as(sandbox.jira().baseUrl(), "pm");
    epics = new EpicSite(sandbox);
  }

  private String created() {
    return epics.issue("Made by a test", "Task");
  }

  @Test
  void remoteLinkIsReplaced_whenItsGlobalIdIsSentAgain() {
    String path = ISSUE + created() + "/remotelink";
    String link =
        "{\"globalId\":\"system=x&id=1\",\"object\":{\"url\":\"http://x.example/%s\",\"title\":\"T\"}}";

    Http.Answer first = pm.post(path, link.formatted("1"));
    Http.Answer second = pm.post(path, link.formatted("2"));

    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
    assertThat(pm.get(path).json()).hasSize(1);
    String byGlobalId = path + "?globalId=system%3Dx%26id%3D1";
    assertThat(pm.get(byGlobalId).json().at("/object/url").asText()).endsWith("/2");
    assertThat(pm.delete(byGlobalId).status()).isEqualTo(204);
    assertThat(pm.get(byGlobalId).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "data:text/html,x", "//x.example", "not a url", ""})
  void remoteLinkIsRefused_whenItLeadsNowhereSafe(String url) {
    Http.Answer answer =
        pm.post(
            ISSUE + created() + "/remotelink",
            "{\"object\":{\"url\":\"%s\",\"title\":\"T\"}}".formatted(url));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/url").asText()).isNotEmpty();
  }

  @Test
  void propertyHoldsAnyJson_untilItIsDeleted() {
    String path = ISSUE + created() + "/properties/test.key";

    assertThat(pm.put(path, "{\"a\":[1,null]}").status()).isEqualTo(201);
    assertThat(pm.put(path, "{\"a\":[2,null]}").status()).isEqualTo(200);
    assertThat(pm.get(path).json().path("value").toString()).isEqualTo("{\"a\":[2,null]}");
    assertThat(pm.delete(path).status()).isEqualTo(204);
    assertThat(pm.get(path).status()).isEqualTo(404);
  }

  @Test
  void linkReadsInBothDirections() {
    String one = created();
    String other = created();
    String body =
        "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"%s\"},\"outwardIssue\":{\"key\":\"%s\"}}";

    assertThat(pm.post(API + "/issueLink", body.formatted(one, other)).status()).isEqualTo(201);

    JsonNode outward = pm.get(ISSUE + one).json().at("/fields/issuelinks/0");
    assertThat(outward.at("/outwardIssue/key").asText()).isEqualTo(other);
    assertThat(pm.get(ISSUE + other).json().at("/fields/issuelinks/0/inwardIssue/key").asText())
        .isEqualTo(one);
    assertThat(pm.delete(API + "/issueLink/" + outward.path("id").asText()).status())
        .isEqualTo(204);
  }
}
