package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Linking, replacing, unlinking and looking back, over REST, in the shipped jar. */
@SandboxTest
class EvidenceIT {

  private static final String PLAN = "LAUNCH-1 Soundtrack from a text prompt – Positioning";

  private EpicSite site;
  private String epic;

  @BeforeEach
  void epic(Sandbox sandbox) {
    site = new EpicSite(sandbox);
    epic = site.epic("Evidence to be linked");
  }

  @Test
  void page_isReadWhenItIsLinked() {
    Http.Answer answer = site.linkPage(epic, "positioning", site.page(PLAN));

    assertThat(answer.status()).isEqualTo(201);
    JsonNode evidence = answer.json();
    assertThat(evidence.get("kind").asText()).isEqualTo("page");
    assertThat(evidence.get("title").asText()).isEqualTo(PLAN);
    assertThat(evidence.get("reading").asText()).isEqualTo("read");
    assertThat(evidence.get("template").asText()).isEqualTo("positioning");
    assertThat(evidence.get("url").asText()).startsWith(site.sandbox().confluence().baseUrl());
    assertThat(requirement("positioning").get("status").asText()).isEqualTo("SATISFIED");
  }

  @Test
  void page_becomesAnIssueLinkOfJirasOwn_untilItIsUnlinked() {
    String page = site.page(PLAN);
    long id = site.linkPage(epic, "positioning", page).json().get("id").asLong();

    JsonNode links = site.jira("pm").get("/rest/api/2/issue/" + epic + "/remotelink").json();
    assertThat(links).hasSize(1);
    assertThat(links.get(0).get("globalId").asText()).endsWith("&pageId=" + page);
    assertThat(links.get(0).at("/application/type").asText()).isEqualTo("com.atlassian.confluence");
    // what is stored is read by all who see the issue; the title is asked for as the viewer
    assertThat(links.get(0).at("/object/title").asText()).isEqualTo("Page");
    assertThat(site.jira("pm").get("/browse/" + epic).body())
        .containsPattern("id=\"remote-link-\\d+\"><a [^>]*>" + PLAN);

    assertThat(unlink("pm", id).status()).isEqualTo(204);
    assertThat(site.jira("pm").get("/rest/api/2/issue/" + epic + "/remotelink").json()).isEmpty();
  }

  @Test
  void pageAddress_isLinkedAsThePage() {
    String page = site.page(PLAN);
    String url =
        site.sandbox().confluence().baseUrl() + "/pages/viewpage.action?pageId=" + page + "#value";

    assertThat(site.linkUrl(epic, "positioning", url).json().get("kind").asText())
        .isEqualTo("page");
  }

  @Test
  void issueAndWebAddress_areLinkedButNotRead() {
    String work = site.issue("Write the talk track", "Task");
    Http.Answer issue =
        site.link("pm", epic, "{\"requirement\":\"sales-enablement\",\"issue\":\"" + work + "\"}");
    Http.Answer url = site.linkUrl(epic, "adoption-metrics", "https://example.org/metrics");

    assertThat(issue.json().get("title").asText()).isEqualTo(work + " Write the talk track");
    assertThat(List.of(issue, url))
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(201);
              assertThat(answer.json().get("reading").asText()).isEqualTo("linked-not-read");
            });
    assertThat(requirement("sales-enablement").get("status").asText()).isEqualTo("SATISFIED");
  }

  @Test
  void replacing_leavesOneLinkAndTwoLinesOfHistory() {
    long old =
        site.linkUrl(epic, "positioning", "https://example.org/old").json().get("id").asLong();
    String body =
        "{\"requirement\":\"positioning\",\"url\":\"https://example.org/new\",\"replaces\":%d}"
            .formatted(old);

    assertThat(site.link("pmm", epic, body).status()).isEqualTo(201);
    assertThat(requirement("positioning").get("evidence")).hasSize(1);
    assertThat(EpicSite.elements(site.history("pm", epic)))
        .extracting(event -> event.get("what").asText() + " " + event.get("title").asText())
        .containsExactly(
            "linked https://example.org/new",
            "replaced https://example.org/old",
            "linked https://example.org/old");
    assertThat(site.history("pm", epic).get(0).get("byName").asText()).isNotEqualTo("pmm");
    assertThat(site.link("pm", epic, body).status()).isEqualTo(409);
  }

  @Test
  void unlinking_isRemembered() {
    long id = site.linkUrl(epic, "positioning", "https://example.org/x").json().get("id").asLong();

    assertThat(unlink("pm", id).status()).isEqualTo(204);
    assertThat(unlink("pm", id).status()).isEqualTo(404);
    assertThat(requirement("positioning").get("evidence")).isEmpty();
    assertThat(site.history("pm", epic).get(0).get("what").asText()).isEqualTo("unlinked");
  }

  @Test
  void sameLink_isStoredOnce_whenManyAskAtOnce() {
    List<CompletableFuture<Http.Answer>> answers =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> site.linkUrl(epic, "positioning", "https://example.org/same")))
            .toList();

    assertThat(answers)
        .extracting(CompletableFuture::join)
        .allMatch(answer -> answer.status() == 200 || answer.status() == 201);
    assertThat(requirement("positioning").get("evidence")).hasSize(1);
    assertThat(site.history("pm", epic)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "{'requirement':'positioning','url':'javascript:alert(1)'}~400~GTM-LINK-023~url",
        "{'requirement':'positioning','url':'https://u:p@example.org'}~400~GTM-LINK-024~url",
        "{'requirement':'positioning','page':{'id':'999999'}}~404~GTM-LINK-009~page",
        "{'requirement':'positioning','issue':'LAUNCH-2'}~400~GTM-LINK-006~issue",
        "{'requirement':'sales-enablement','issue':'NOPE-2'}~404~GTM-LINK-008~issue",
        "{'requirement':'beauty','url':'https://example.org'}~400~GTM-LINK-004~requirement",
        "{'requirement':'positioning'}~400~GTM-LINK-005~page",
        "{'requirement':'positioning','url':'https://a.example','replaces':1}~409~GTM-LINK-012~replaces",
        "{'requirement':7~400~GTM-REST-400~",
        "{'requirement':'positioning','surprise':1}~400~GTM-REST-400~surprise"
      })
  void wrongRequest_isRefusedWithItsReason(String body, int status, String code, String field) {
    Http.Answer answer = site.link("pm", epic, body.replace('\'', '"'));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().get("code").asText()).isEqualTo(code);
    assertThat(answer.json().path("field").asText(null)).isEqualTo(field);
    assertThat(answer.json().get("message").asText()).isNotBlank();
    assertThat(answer.json().get("help").asText()).isNotBlank();
    assertThat(site.history("pm", epic)).isEmpty();
  }

  @Test
  void bodies_areJsonOnlyAndBounded() {
    String path = "/rest/gtm/1.0/epics/" + epic + "/evidence";
    String fine = "{\"requirement\":\"positioning\",\"url\":\"https://example.org\"}";

    for (String type :
        List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
      Http.Answer answer = site.jira("pm").send("POST", path, fine, type);
      assertThat(answer.status()).as(type).isGreaterThanOrEqualTo(400);
    }
    Http.Answer large = site.link("pm", epic, "{\"url\":\"" + "a".repeat(1_000_000) + "\"}");
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.json().get("code").asText()).isEqualTo("GTM-REST-413");
    assertThat(site.history("pm", epic)).isEmpty();
  }

  @Test
  void whoMayNotLink_isRefused() {
    String body = "{\"requirement\":\"positioning\",\"url\":\"https://example.org\"}";
    String path = "/rest/gtm/1.0/epics/" + epic + "/evidence";

    assertThat(site.link("viewer", epic, body).status()).isEqualTo(403);
    assertThat(site.link("viewer", epic, body).json().get("code").asText())
        .isEqualTo("GTM-LINK-003");
    Http.Answer nobody = site.nobody().post(path, body);
    assertThat(nobody.status()).isEqualTo(401);
    assertThat(nobody.json().get("code").asText()).isEqualTo("GTM-LINK-002");
    assertThat(site.nobody().delete(path + "/1").status()).isEqualTo(401);
    assertThat(site.history("pm", epic)).isEmpty();
  }

  @Test
  void whatIsNotThere_andWhatMayNotBeSeen_answerAlike() {
    Http.Answer hidden = site.nobody().get("/rest/gtm/1.0/epics/" + epic + "/readiness");
    Http.Answer missing = site.nobody().get("/rest/gtm/1.0/epics/LAUNCH-99999/readiness");

    assertThat(hidden.status()).isEqualTo(404);
    assertThat(hidden.body()).isEqualTo(missing.body());
    assertThat(
            site.link(
                    "pm",
                    "LAUNCH-99999",
                    "{\"requirement\":\"positioning\",\"url\":\"https://a.example\"}")
                .status())
        .isEqualTo(404);
  }

  @Test
  void remoteLink_isLeftAsItIs_whenThePageIsLinkedOnceMore() {
    String page = site.page(PLAN);
    site.linkPage(epic, "positioning", page);
    List<String> before = remoteLinks();

    site.linkPage(epic, "adoption-metrics", page);
    site.linkPage(epic, "positioning", page);

    assertThat(remoteLinks()).hasSize(1).isEqualTo(before);
  }

  private List<String> remoteLinks() {
    return site.jira("pm")
        .get("/rest/api/2/issue/" + epic + "/remotelink")
        .json()
        .findValuesAsText("id");
  }

  private JsonNode requirement(String key) {
    return EpicSite.elements(site.readiness("pm", epic).get("requirements")).stream()
        .filter(requirement -> requirement.get("key").asText().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private Http.Answer unlink(String user, long id) {
    return site.jira(user).delete("/rest/gtm/1.0/epics/" + epic + "/evidence/" + id);
  }
}
