package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void linksOfARequirement_areToldByThemselves_alsoToThoseWhoOnlyRead() {
    site.linkUrl(epic, "positioning", "https://example.org/1");
    site.linkUrl(epic, "positioning", "https://example.org/2");
    String path = "/rest/gtm/1.0/epics/" + epic + "/evidence";

    JsonNode all = site.jira("viewer").get(path + "?requirement=positioning").json();
    assertThat(all.get("links").asInt()).isEqualTo(2);
    assertThat(all.get("evidence")).hasSize(2);
    assertThat(all.has("next")).isFalse();
    JsonNode rest = site.jira("viewer").get(path + "?requirement=positioning&from=2").json();
    assertThat(rest.get("evidence")).isEmpty();
    for (String wrong :
        List.of("", "?requirement=", "?requirement=x", "?requirement=positioning&from=-1")) {
      assertThat(site.jira("viewer").get(path + wrong).status()).as(wrong).isEqualTo(400);
    }
    assertThat(
            site.jira("viewer")
                .get("/rest/gtm/1.0/epics/NOPE-1/evidence?requirement=positioning")
                .status())
        .isEqualTo(404);
  }

  @Test
  void pageAddress_isLinkedAsThePage() {
    String page = site.page(PLAN);
    String url =
        site.sandbox().confluence().baseUrl() + "/pages/viewpage.action?pageId=" + page + "#value";

    assertThat(site.linkUrl(epic, "positioning", url).json().get("kind").asText())
        .isEqualTo("page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost:{port}/confluence/pages/{id}",
        "HTTP://LOCALHOST:{port}/confluence/pages/{id}",
        "http://localhost.:{port}/confluence/pages/{id}",
        "http://127.0.0.1:{port}/confluence/pages/{id}",
        "http://localhost:{port}//confluence/./spaces/GTM/pages/{id}/Some+title",
        "http://localhost:{port}/%63onfluence/pages/viewpage.action?pageId={id}",
        "http://localhost:{port}/confluence/display/GTM/{title}",
        "http://localhost:{port}/confluence/pages/viewpage.action?title={title}&spaceKey=GTM"
      })
  void pageAddress_isRead_howeverItIsSpelled(String form) {
    URI confluence = URI.create(site.sandbox().confluence().baseUrl());
    String url =
        form.replace("{port}", Integer.toString(confluence.getPort()))
            .replace("{id}", site.page(PLAN))
            .replace("{title}", URLEncoder.encode(PLAN, StandardCharsets.UTF_8));

    JsonNode evidence = site.linkUrl(epic, "positioning", url).json();
    assertThat(evidence.path("kind").asText()).as(evidence.toString()).isEqualTo("page");
    assertThat(evidence.path("reading").asText()).isEqualTo("read");
    assertThat(preview("positioning", url).json().path("title").asText()).isEqualTo(PLAN);
  }

  @Test
  void pageAddressByAnAlias_isRead_onceAnAdministratorListsIt() {
    String url = "https://wiki.intern/pages/" + site.page(PLAN);
    assertThat(site.linkUrl(epic, "positioning", url).json().path("kind").asText())
        .isEqualTo("url");
    String body = "{\"confluence\":[\"http://wiki.intern/\"],\"jira\":[]}";
    assertThat(site.jira("pm").put("/rest/gtm/1.0/addresses", body).status()).isEqualTo(403);
    Http admin = site.jira("admin");
    try {
      assertThat(admin.put("/rest/gtm/1.0/addresses", body).status()).isEqualTo(200);
      assertThat(admin.get("/rest/gtm/1.0/addresses").json().at("/confluence/0").asText())
          .isEqualTo("http://wiki.intern/");
      assertThat(site.linkUrl(epic, "positioning", url).json().path("kind").asText())
          .isEqualTo("page");
      Http.Answer wrong = admin.put("/rest/gtm/1.0/addresses", "{\"jira\":[\"javascript:x\"]}");
      assertThat(wrong.status()).isEqualTo(400);
      assertThat(wrong.json().get("field").asText()).isEqualTo("jira");
    } finally {
      admin.put("/rest/gtm/1.0/addresses", "{\"confluence\":[],\"jira\":[]}");
    }
  }

  @Test
  void addressThatLeadsNowhereOrToTheEpicItself_isRefused_alsoBeforehand() {
    String confluence = site.sandbox().confluence().baseUrl();
    String jira = site.sandbox().jira().baseUrl();
    for (String[] wrong :
        new String[][] {
          {confluence + "/display/GTM/No+such+page", "GTM-LINK-009"},
          {confluence.replace("http:", "https:") + "/pages/999999", "GTM-LINK-009"},
          {confluence + "/dashboard.action", "GTM-LINK-016"},
          {jira + "/projects/LAUNCH/issues/" + epic, "GTM-LINK-015"},
          {jira + "/secure/RapidBoard.jspa?rapidView=1&selectedIssue=" + epic, "GTM-LINK-015"},
          {jira.replace("http:", "HTTPS:") + "/browse/" + epic, "GTM-LINK-015"}
        }) {
      assertThat(site.linkUrl(epic, "adoption-metrics", wrong[0]).json().path("code").asText())
          .as(wrong[0])
          .isEqualTo(wrong[1]);
      assertThat(preview("adoption-metrics", wrong[0]).json().path("code").asText())
          .as(wrong[0])
          .isEqualTo(wrong[1]);
    }
    assertThat(site.history("pm", epic)).isEmpty();
  }

  @Test
  void twentyLinksARequirement_areTheLimit_andTheHistoryIsToldInParts() {
    for (int i = 1; i <= 20; i++) {
      site.linkUrl(epic, "positioning", "https://example.org/{" + i + "}");
    }
    Http.Answer oneMore = site.linkUrl(epic, "positioning", "https://example.org/21");
    assertThat(oneMore.status()).isEqualTo(409);
    assertThat(oneMore.json().get("code").asText()).isEqualTo("GTM-LINK-019");
    assertThat(oneMore.json().get("message").asText()).contains("20");

    String path = "/rest/gtm/1.0/epics/" + epic + "/evidence/history";
    JsonNode newest = site.jira("pm").get(path + "?limit=15").json();
    assertThat(newest.get("events")).hasSize(15);
    JsonNode oldest = site.jira("pm").get(path + "?limit=15&before=" + newest.get("next")).json();
    assertThat(oldest.get("events")).hasSize(5);
    assertThat(oldest.has("next")).isFalse();
    for (String wrong : List.of("?limit=0", "?limit=x", "?before=-1", "?before=99999999999")) {
      assertThat(site.jira("pm").get(path + wrong).status()).as(wrong).isEqualTo(400);
    }
  }

  private Http.Answer preview(String requirement, String url) {
    return site.jira("pm")
        .get(
            "/rest/gtm/1.0/epics/%s/evidence/preview?requirement=%s&url=%s"
                .formatted(epic, requirement, URLEncoder.encode(url, StandardCharsets.UTF_8)));
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
