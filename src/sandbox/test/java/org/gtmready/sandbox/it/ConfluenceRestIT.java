package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.Test;

/** Confluence's REST API as clients know it. */
@SandboxTest
class ConfluenceRestIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String API = "/rest/api/content";

  private final String base;
  private final Http pm;

  ConfluenceRestIT(Sandbox sandbox) {
    base = sandbox.confluence().baseUrl();
    pm = Http.as(base, "pm");
  }

  private static String page(String title, String body, int version) {
    return JSON.valueToTree(
            Map.of(
                "type", "page",
                "title", title,
                "space", Map.of("key", "GTM"),
                "version", Map.of("number", version),
                "body", Map.of("storage", Map.of("value", body, "representation", "storage"))))
        .toString();
  }

  private static String unique(String title) {
    return title + " " + UUID.randomUUID();
  }

  private String create(String title, String body) {
    Http.Answer answer = pm.post(API, page(title, body, 1));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().path("id").asText();
  }

  private static void assertError(Http.Answer answer, int status, String message) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.json().path("statusCode").asInt()).isEqualTo(status);
    assertThat(answer.json().path("message").asText()).contains(message);
  }

  @Test
  void givesWhatWasAskedFor_andSaysWhatElseThereIs() {
    String title = unique("Expanded");
    String id = create(title, "<p>one</p>");

    JsonNode json =
        pm.get(API + "/" + id + "?expand=body.storage,body.view,version,space,metadata.labels")
            .json();

    assertThat(json.path("title").asText()).isEqualTo(title);
    assertThat(json.path("body").path("storage").path("value").asText()).isEqualTo("<p>one</p>");
    assertThat(json.path("body").path("view").path("value").asText()).isEqualTo("<p>one</p>");
    assertThat(json.path("version").path("number").asInt()).isEqualTo(1);
    assertThat(json.path("version").path("by").path("username").asText()).isEqualTo("pm");
    assertThat(json.path("space").path("key").asText()).isEqualTo("GTM");
    assertThat(json.path("metadata").path("labels").path("size").asInt()).isZero();
    assertThat(json.path("_expandable").has("ancestors")).isTrue();
    assertThat(json.path("_links").path("base").asText()).isEqualTo(base);
    for (String link : new String[] {"webui", "tinyui"}) {
      assertThat(pm.get(json.path("_links").path(link).asText()).header("Location"))
          .endsWith("/pages/viewpage.action?pageId=" + id);
    }
  }

  @Test
  void savesTheNextVersion_andRefusesTheSameOneTwice() {
    String title = unique("Twice");
    String id = create(title, "<p>one</p>");

    assertThat(pm.put(API + "/" + id, page(title, "<p>two</p>", 2)).status()).isEqualTo(200);
    assertError(
        pm.put(API + "/" + id, page(title, "<p>three</p>", 2)),
        409,
        "Version must be incremented on update. Current version is: 2");
    assertThat(
            pm.get(API + "/" + id + "?expand=body.storage")
                .json()
                .path("body")
                .path("storage")
                .path("value")
                .asText())
        .isEqualTo("<p>two</p>");
  }

  @Test
  void answersAsIfThereWereNothing_whenOneMayNotView() {
    String id = create(unique("Secret"), "<p>secret</p>");
    String only =
        "[{\"operation\":\"read\",\"restrictions\":{\"user\":[{\"type\":\"known\","
            + "\"username\":\"pm\"}]}}]";

    assertThat(pm.put(API + "/" + id + "/restriction", only).status()).isEqualTo(200);

    Http.Answer hidden = Http.as(base, "dev").get(API + "/" + id);
    assertError(hidden, 404, "No content found with id: ContentId{id=" + id + "}");
    assertThat(hidden.body().replace(id, "1"))
        .isEqualTo(Http.as(base, "dev").get(API + "/1").body());
    assertError(Http.anonymous(base).get(API + "/" + id), 404, "No content found");
    assertThat(pm.get(API + "/" + id).status()).isEqualTo(200);
  }

  @Test
  void forbidsToEdit_whenOneMayOnlyView() {
    String title = unique("Read only");
    String id = create(title, "<p>one</p>");

    assertError(
        Http.as(base, "viewer").put(API + "/" + id, page(title, "<p>two</p>", 2)),
        403,
        "permission");
  }

  @Test
  void movesThroughTheTrash() {
    String title = unique("Trash");
    String id = create(title, "<p>one</p>");

    assertThat(pm.delete(API + "/" + id).status()).isEqualTo(204);
    assertError(pm.get(API + "/" + id), 404, "No content found");
    assertThat(pm.get(API + "/" + id + "?status=trashed").json().path("status").asText())
        .isEqualTo("trashed");
    assertError(pm.delete(API + "/" + id + "?status=trashed"), 403, "purge");
    assertThat(pm.put(API + "/" + id, page(title, "<p>one</p>", 2)).status()).isEqualTo(200);
    assertThat(pm.delete(API + "/" + id).status()).isEqualTo(204);
    assertThat(Http.as(base, "admin").delete(API + "/" + id + "?status=trashed").status())
        .isEqualTo(204);
    assertError(pm.get(API + "/" + id + "?status=trashed"), 404, "No content found");
  }

  @Test
  void findsPagesByQuery() {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    String id = create("Found " + word, "<p>text</p>");
    String cql = URLEncoder.encode("space = GTM and title ~ " + word, StandardCharsets.UTF_8);

    JsonNode json = pm.get(API + "/search?cql=" + cql).json();

    assertThat(json.path("totalSize").asInt()).isEqualTo(1);
    assertThat(json.path("results").path(0).path("id").asText()).isEqualTo(id);
    assertError(pm.get(API + "/search?cql=nope%20%3D%201"), 400, "nope");
  }

  @Test
  void keepsPropertiesAndLabels() {
    String path = API + "/" + create(unique("Extras"), "<p>one</p>");

    assertThat(pm.post(path + "/property", "{\"key\":\"k\",\"value\":{\"a\":[1]}}").status())
        .isEqualTo(200);
    assertThat(pm.put(path + "/property/k", "{\"value\":2,\"version\":{\"number\":2}}").status())
        .isEqualTo(200);
    assertError(
        pm.put(path + "/property/k", "{\"value\":3,\"version\":{\"number\":2}}"), 409, "version");
    assertThat(pm.get(path + "/property/k").json().path("value").asInt()).isEqualTo(2);
    assertThat(
            pm.post(path + "/label", "[{\"prefix\":\"global\",\"name\":\"plan\"}]")
                .json()
                .path("results")
                .path(0)
                .path("name")
                .asText())
        .isEqualTo("plan");
    assertError(pm.post(path + "/label", "[{\"name\":\"two words\"}]"), 400, "label");
    assertThat(pm.delete(path + "/label/plan").status()).isEqualTo(204);
  }

  @Test
  void refusesWhatIsNoStorageFormat_andWhatItDoesNotModel() {
    assertError(
        pm.post(API, page(unique("Broken"), "<p>one<br></p>", 1)), 400, "Error parsing xhtml");
    assertError(pm.post(API, "{\"type\":"), 400, "");
    assertError(pm.post(API, "{\"type\":\"blogpost\"}"), 501, "does not model");
  }

  @Test
  void rendersNothingThatRuns_whenStorageIsHostile() {
    String hostile =
        "<p onclick=\"alert(1)\">a<script>alert(2)</script>"
            + "<a href=\"javascript:alert(3)\">b</a></p>";
    String id = create(unique("<script>alert(4)</script>"), hostile);

    String html = pm.get("/pages/viewpage.action?pageId=" + id).body();

    assertThat(html).contains("<p>a<a>b</a></p>").doesNotContain("<script>alert", "javascript:");
  }

  @Test
  void savesAMegabyteFromTheEditor() {
    String body = "<p>" + "<b>\u00e4\u00f6</b> ".repeat(120_000) + "</p>";

    Http.Answer answer =
        pm.form(
            "/pages/createpage.action",
            Map.of("spaceKey", "GTM", "title", unique("Big"), "body", body));

    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    String id = answer.header("Location").replaceAll(".*pageId=", "");
    assertThat(
            pm.get(API + "/" + id + "?expand=body.storage")
                .json()
                .path("body")
                .path("storage")
                .path("value")
                .asText())
        .isEqualTo(body);
  }
}
