package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What client libraries do to Confluence's REST, as atlassian-python-api and others do it. */
@SandboxTest
class ConfluenceRestShapesIT {
  private static final String CONTENT = "/rest/api/content";
  private static final String HOME = "65601";
  private final List<String> made = new ArrayList<>();
  private Http pm;

  @BeforeEach
  void clients(Sandbox sandbox) {
    pm = Http.as(sandbox.confluence().baseUrl(), "pm");
  }

  @AfterEach
  void remove() {
    made.forEach(id -> pm.delete(CONTENT + "/" + id));
  }

  /** Creates a page as that library does: with a slash at the end. */
  private String page(String title) {
    Http.Answer answer =
        pm.post(
            CONTENT + "/",
            """
            {"type":"page","title":"%s","status":"current","space":{"key":"GTM"},
             "body":{"storage":{"value":"<p>a</p>","representation":"storage"}},
             "ancestors":[{"type":"page","id":%s}]}"""
                .formatted(title, HOME));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    made.add(answer.json().path("id").asText());
    return made.get(made.size() - 1);
  }

  @Test
  void pageIsUpdated_withTheVersionThatItsHistoryTells() {
    String id = page("Updated by its history");
    int version = pm.get(CONTENT + "/" + id + "/history").json().at("/lastUpdated/number").asInt();
    Http.Answer saved =
        pm.put(
            CONTENT + "/" + id + "?status=current",
            """
            {"id":"%s","type":"page","title":"Updated by its history",
             "version":{"number":%d,"minorEdit":true,"message":"why"},
             "body":{"storage":{"value":"<p>ab</p>","representation":"storage"}}}"""
                .formatted(id, version + 1));
    assertThat(saved.status()).as(saved.body()).isEqualTo(200);

    JsonNode read = pm.get(CONTENT + "/" + id + "?expand=body.storage,version").json();
    assertThat(read.at("/body/storage/value").asText()).isEqualTo("<p>ab</p>");
    assertThat(read.at("/version/minorEdit").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CONTENT + "?spaceKey=GTM&expand=version&limit=4",
        CONTENT + "/search?cql=space%3DGTM&expand=version&limit=4",
        CONTENT + "/" + HOME + "/descendant/page?expand=version&limit=4"
      })
  void nextPageKeepsTheQuery_untilThereIsNone(String path) {
    List<String> seen = new ArrayList<>();
    String next = path;
    while (!next.isEmpty()) {
      JsonNode page = pm.get(next).json();
      for (JsonNode hit : page.path("results")) {
        assertThat(hit.has("version")).as(next).isTrue();
        seen.add(hit.path("id").asText());
      }
      next = page.at("/_links/next").asText();
    }

    assertThat(seen).hasSizeGreaterThan(8).doesNotHaveDuplicates();
  }

  @Test
  void labelsAreChosenByPrefix() {
    String path = CONTENT + "/" + page("Labelled by a client") + "/label";
    assertThat(pm.post(path, "{\"prefix\":\"global\",\"name\":\"one\"}").status()).isEqualTo(200);
    assertThat(pm.post(path, "{\"prefix\":\"global\",\"name\":\"two\"}").status()).isEqualTo(200);

    assertThat(pm.get(path + "?prefix=global&limit=1").json().path("results")).hasSize(1);
    assertThat(pm.get(path + "?prefix=team").json().path("results")).isEmpty();
    assertThat(pm.delete(path + "/one").status()).isEqualTo(204);
  }

  @Test
  void trashedPagesAreListed_whenAnyStatusIsWanted() {
    String id = page("In the trash");
    pm.delete(CONTENT + "/" + id);
    String query = "?spaceKey=GTM&title=In%20the%20trash";

    assertThat(pm.get(CONTENT + query).json().path("results")).isEmpty();
    assertThat(pm.get(CONTENT + query + "&status=any").json().at("/results/0/status").asText())
        .isEqualTo("trashed");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /content/65601/property, 400",
    "POST, /content, 400",
    "GET, /content/1, 404",
    "PUT, /content/65601, 400",
    "GET, /nothing, 404"
  })
  void refusalsAreInConfluencesShape(String method, String path, int status) {
    Http.Answer answer = pm.send(method, "/rest/api" + path, "{\"value\":1}", "application/json");
    JsonNode body = answer.json();

    assertThat(answer.status()).isEqualTo(status);
    assertThat(body.path("statusCode").asInt()).isEqualTo(status);
    assertThat(body.path("message").asText()).isNotEmpty();
    assertThat(body.path("reason").asText()).isNotEmpty();
    assertThat(body.at("/data/successful").isBoolean()).isTrue();
    assertThat(body.at("/data/allowedInReadOnlyMode").isBoolean()).isTrue();
  }

  @Test
  void whatIsExpandedIsThere_evenWhenThereIsNone() {
    JsonNode below = pm.get(CONTENT + "/" + HOME + "/child?expand=attachment,comment").json();
    assertThat(below.at("/attachment/size").asInt(-1)).isZero();
    assertThat(below.at("/comment/results").isArray()).isTrue();
    assertThat(below.at("/_expandable/page").asText()).endsWith("/child/page");
  }

  @Test
  void endlessPropertyIsRefused() {
    String value = "{\"key\":\"endless\",\"value\":\"%s\"}".formatted("a".repeat(40_000));
    assertThat(pm.post(CONTENT + "/65601/property", value).status()).isEqualTo(413);
  }

  @Test
  void latestIsTheSameApi_andTheHomePageOfASpaceIsAPage() {
    JsonNode space = pm.get("/rest/api/latest/space/GTM?expand=homepage").json();

    assertThat(space.at("/homepage/title").asText()).isEqualTo("Go-to-market");
    assertThat(space.at("/homepage/status").asText()).isEqualTo("current");
  }
}
