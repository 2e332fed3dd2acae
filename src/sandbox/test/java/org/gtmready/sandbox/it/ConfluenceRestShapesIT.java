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
  private Http dev;

  @BeforeEach
  void clients(Sandbox sandbox) {
    pm = Http.as(sandbox.confluence().baseUrl(), "pm");
    dev = Http.as(sandbox.confluence().baseUrl(), "dev");
  }

  @AfterEach
  void remove() {
    made.forEach(id -> pm.delete(CONTENT + "/" + id));
    pm.delete(CONTENT + "/" + HOME + "/property/twice");
  }

  /** Creates a page as that library does: with a slash at the end, and properties. */
  private String page(String title) {
    Http.Answer answer =
        pm.post(
            CONTENT + "/",
            """
            {"type":"page","title":"%s","status":"current","space":{"key":"GTM"},
             "body":{"storage":{"value":"<p>a</p>","representation":"storage"}},
             "metadata":{"properties":{"editor":{"value":"v1"}}},
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
             "metadata":{"properties":{"editor":{"value":"v2"},"width":{"value":"fixed"}}},
             "body":{"storage":{"value":"<p>ab</p>","representation":"storage"}}}"""
                .formatted(id, version + 1));
    assertThat(saved.status()).as(saved.body()).isEqualTo(200);

    JsonNode read =
        pm.get(
                CONTENT
                    + "/"
                    + id
                    + "?expand=body.storage,version,metadata.properties.editor,metadata.properties.width")
            .json();
    assertThat(read.at("/body/storage/value").asText()).isEqualTo("<p>ab</p>");
    assertThat(read.at("/version/minorEdit").asBoolean()).isTrue();
    assertThat(read.at("/metadata/properties/editor/value").asText()).isEqualTo("v2");
    assertThat(read.at("/metadata/properties/editor/version/number").asInt()).isEqualTo(2);
    assertThat(read.at("/metadata/properties/width/value").asText()).isEqualTo("fixed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CONTENT + "?spaceKey=GTM&expand=version&limit=4",
        CONTENT + "/search?cql=space%3DGTM&expand=version&limit=4",
        CONTENT + "/scan?spaceKey=GTM&expand=version&limit=4",
        CONTENT + "/" + HOME + "/descendant/page?expand=version&limit=4",
        "/rest/api/space/GTM/content/page?expand=version&limit=4"
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
  void scanTurnsBack_toWhereItCameFrom() {
    JsonNode first = pm.get(CONTENT + "/scan?limit=3").json();
    assertThat(first.path("cursor").asText()).isEqualTo("content:false:null");
    assertThat(first.has("prevCursor")).isFalse();
    JsonNode second = pm.get(first.at("/_links/next").asText()).json();
    JsonNode back =
        pm.get(CONTENT + "/scan?limit=3&cursor=" + second.path("prevCursor").asText()).json();

    assertThat(back.path("results")).isEqualTo(first.path("results"));
    assertThat(pm.get(CONTENT + "/scan?cursor=7").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/rest/api/group/users/member?", "/rest/api/group?"})
  void listsEnd_whenTheirStartIsBehindThem(String path) {
    assertThat(pm.get(path + "start=0&limit=2").json().path("results")).hasSize(2);
    assertThat(pm.get(path + "start=200&limit=2").json().path("results")).isEmpty();
  }

  @Test
  void labelsAreChosenByPrefix() {
    String path = CONTENT + "/" + page("Labelled by a client") + "/label";
    assertThat(pm.post(path, "{\"prefix\":\"global\",\"name\":\"one\"}").status()).isEqualTo(200);
    assertThat(pm.post(path, "{\"prefix\":\"global\",\"name\":\"two\"}").status()).isEqualTo(200);

    assertThat(pm.get(path + "?prefix=global&limit=1").json().path("results")).hasSize(1);
    assertThat(pm.get(path + "?prefix=team").json().path("results")).isEmpty();
    assertThat(pm.delete(path + "?name=one").status()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({
    "user?userName=pm, /user/results/0/username, pm",
    "user?key=pm, /user/results/0/userKey, pm",
    "group/product, /group/results/0/name, product"
  })
  void oneMayBeRestricted_andFreedAgain(String subject, String pointer, String name) {
    String id = page("Restricted to " + name + subject.length());
    String path = CONTENT + "/" + id + "/restriction/byOperation/read";
    assertThat(pm.get(path + "/" + subject).status()).isEqualTo(404);
    assertThat(pm.put(path + "/" + subject, "").status()).isEqualTo(200);
    assertThat(pm.get(path + "/" + subject).status()).isEqualTo(200);
    assertThat(pm.get(path).json().at("/restrictions" + pointer).asText()).isEqualTo(name);
    assertThat(dev.get(CONTENT + "/" + id).status()).isEqualTo(404);

    assertThat(pm.delete(path + "/" + subject).status()).isEqualTo(200);
    assertThat(dev.get(CONTENT + "/" + id).status()).isEqualTo(200);
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
    "POST, /content/65601/property/twice, 400",
    "POST, /content, 400",
    "GET, /content/1, 404",
    "PUT, /content/65601, 400",
    "DELETE, /space/GTM, 501",
    "POST, /content/65601/child/attachment, 501",
    "GET, /nothing, 404"
  })
  void refusalsAreInConfluencesShape(String method, String path, int status) {
    pm.post(CONTENT + "/65601/property/twice", "{\"value\":1}");
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
    String value = "{\"value\":\"%s\"}".formatted("a".repeat(40_000));
    assertThat(pm.post(CONTENT + "/65601/property/endless", value).status()).isEqualTo(413);
  }

  @Test
  void latestIsTheSameApi_andTheHomePageOfASpaceIsAPage() {
    JsonNode space = pm.get("/rest/api/latest/space/GTM?expand=homepage").json();

    assertThat(space.at("/homepage/title").asText()).isEqualTo("Go-to-market");
    assertThat(space.at("/homepage/status").asText()).isEqualTo("current");
  }
}
