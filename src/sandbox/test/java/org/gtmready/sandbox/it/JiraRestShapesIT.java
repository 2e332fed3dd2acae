package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What client libraries read from Jira's answers, and would stumble over if it were missing. */
@SandboxTest
class JiraRestShapesIT {
  private static final String API = "/rest/api/2";
  private Http pm;
  private Http viewer;
  private Http anonymous;

  @BeforeEach
  void clients(Sandbox sandbox) {
    pm = Http.as(sandbox.jira().baseUrl(), "pm");
    viewer = Http.as(sandbox.jira().baseUrl(), "viewer");
    anonymous = Http.anonymous(sandbox.jira().baseUrl());
  }

  @ParameterizedTest
  @CsvSource({
    "/statuscategory/3, /name, Done",
    "/statuscategory/indeterminate, /id, 4",
    "/resolution/10000, /name, Done",
    "/status/Released, /statusCategory/key, done",
    "/user/assignable/multiProjectSearch?username=dev&projectKeys=LAUNCH, /0/name, dev",
    "/project/LAUNCH/role/10000, /actors/0/type, atlassian-user-role-actor",
    "/project?expand=lead, /0/lead/name, pm",
    "/issue/createmeta?issuetypeNames=Bug, /projects/0/issuetypes/0/name, Bug",
    "/issue/createmeta?issuetypeNames=Bug&issuetypeNames=Task, /projects/0/issuetypes/0/name, Task",
    "/issue/LAUNCH-2/transitions?expand=transitions.fields, /transitions/0/fields/assignee/required, false",
    "/issue/LAUNCH-1?expand=schema, /schema/fixVersions/items, version",
    "/issue/LAUNCH-2?expand=transitions.fields, /transitions/0/fields/duedate/name, Due Date",
    "/issue/LAUNCH-2?expand=renderedFields, /renderedFields/status, null",
    "/search?jql=key%3DLAUNCH-2&expand=transitions.fields, /issues/0/transitions/0/name, Release",
    "/mypermissions?projectId=10000, /permissions/ADMINISTER_PROJECTS/havePermission, false",
    "/issue/LAUNCH-1?expand=operations, /operations/linkGroups, ''",
    "/mypermissions, /permissions/ADMINISTER/id, 0",
    "/search?jql=key%3DLAUNCH-1&expand=names, /names/duedate, Due Date",
    "/search?jql=key%3DLAUNCH-1&expand=schema, /schema/assignee/type, user"
  })
  void clientsFind_whatTheyRead(String path, String pointer, String value) {
    Http.Answer answer = pm.get(API + path);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().at(pointer).isMissingNode()).as(answer.body()).isFalse();
    assertThat(answer.json().at(pointer).asText()).isEqualTo(value);
  }

  @Test
  void customFieldsSay_theirNumberAndType() {
    for (JsonNode field : pm.get(API + "/field").json()) {
      assertThat(field.at("/schema/type").asText()).as(field.toString()).isNotEmpty();
      assertThat(field.path("schema").has("customId")).isEqualTo(field.path("custom").asBoolean());
    }
  }

  @Test
  void sessionBegins_isKeptByCookie_andEnds(Sandbox sandbox) {
    String path = "/rest/auth/1/session";
    assertThat(anonymous.get(path).status()).isEqualTo(401);
    Http.Answer refused = anonymous.post(path, "{\"username\":\"dev\",\"password\":\"no\"}");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.json().at("/errorMessages/0").asText()).isEqualTo("Login failed");

    Http.Answer begun = anonymous.post(path, "{\"username\":\"dev\",\"password\":\"dev\"}");
    assertThat(begun.status()).isEqualTo(200);
    JsonNode session = begun.json().path("session");
    String cookie = session.path("name").asText() + "=" + session.path("value").asText();
    assertThat(begun.header("Set-Cookie")).startsWith(cookie);

    Http dev = anonymous.with("Cookie", cookie);
    assertThat(dev.get(API + "/myself").json().path("name").asText()).isEqualTo("dev");
    assertThat(dev.get(path).json().at("/loginInfo/loginCount").isInt()).isTrue();
    Http.Answer ended = dev.delete("/rest/auth/latest/session");
    assertThat(ended.status()).isEqualTo(204);
    assertThat(ended.header("Set-Cookie")).contains("Max-Age=0");
  }

  @ParameterizedTest
  @CsvSource({"no-check, 415", "nocheck, 415", "check, 403"})
  void formsWithACookieNeedTheHeader_inEitherSpelling(String header, int status) {
    JsonNode session =
        anonymous
            .post("/rest/auth/1/session", "{\"username\":\"dev\",\"password\":\"dev\"}")
            .json()
            .path("session");
    Http dev =
        anonymous
            .with("Cookie", session.path("name").asText() + "=" + session.path("value").asText())
            .with("X-Atlassian-Token", header);

    assertThat(dev.form(API + "/issue", Map.of("a", "b")).status()).isEqualTo(status);
  }

  @Test
  void versionKeepsWhatIsSentAsNull(Sandbox sandbox) {
    Http admin = Http.as(sandbox.jira().baseUrl(), "admin");
    String body = "{\"project\":\"LAUNCH\",\"projectId\":null,\"name\":\"%s\"}";
    String old = admin.post(API + "/version", body.formatted("Nulls")).json().path("id").asText();
    JsonNode saved =
        admin
            .put(
                API + "/version/" + old,
                "{\"name\":null,\"description\":null,\"archived\":null,\"released\":true,"
                    + "\"releaseDate\":\"2027-04-11T15:22:00.000+10:00\"}")
            .json();
    assertThat(saved.path("name").asText()).isEqualTo("Nulls");
    assertThat(saved.path("released").asBoolean()).isTrue();
    assertThat(saved.path("releaseDate").asText()).isEqualTo("2027-04-11");
    assertThat(admin.delete(API + "/version/" + old).status()).isEqualTo(204);
  }

  @Test
  void commentComesWithAnIssue_andTheRestIsRefused() {
    String issue =
        "{\"fields\":{\"project\":{\"key\":\"LAUNCH\"},\"issuetype\":{\"name\":\"Task\"},"
            + "\"summary\":\"With more\",\"assignee\":{\"name\":\"-1\"}},\"update\":{%s}}";
    String comment = "\"comment\":[{\"add\":{\"body\":\"%s\"}}]";
    Http.Answer made = pm.post(API + "/issue", issue.formatted(comment.formatted("Why")));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String path = API + "/issue/" + made.json().path("key").asText();
    assertThat(pm.get(path).json().at("/fields/comment/comments/0/body").asText()).isEqualTo("Why");

    String half = "{\"fields\":{\"summary\":\"Half\"},\"update\":{%s}}";
    assertThat(pm.put(path, half.formatted(comment.formatted(""))).status()).isEqualTo(400);
    assertThat(pm.put(path, half.formatted("\"issuelinks\":[]")).status()).isEqualTo(501);
    assertThat(pm.get(path).json().at("/fields/summary").asText()).isEqualTo("With more");
    Http.Answer secret =
        pm.post(
            path + "/comment",
            "{\"body\":\"x\",\"visibility\":{\"type\":\"role\",\"value\":\"Administrators\"}}");
    assertThat(secret.status()).isEqualTo(501);
  }

  @Test
  void unknownValuesAreWarnings_whenTheQueryIsNotToBeValidated() {
    String query = "{\"jql\":\"nothing = 1\",\"validateQuery\":%s}";
    assertThat(pm.post(API + "/search", query.formatted(true)).status()).isEqualTo(400);

    JsonNode found = pm.post(API + "/search", query.formatted(false)).json();
    assertThat(found.path("total").asInt()).isZero();
    assertThat(found.at("/warningMessages/0").asText()).contains("'nothing' does not exist");
    assertThat(pm.get(API + "/search?validateQuery=false&jql=and").status()).isEqualTo(400);
  }

  @Test
  void linkingIsRefused_byTheIssueThatIsMissingAndThePermissionThatIs() {
    String link =
        "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"LAUNCH-1\"},"
            + "\"outwardIssue\":{\"key\":\"%s\"}}";
    Http.Answer missing = pm.post(API + "/issueLink", link.formatted("LAUNCH-9999"));
    assertThat(missing.status()).isEqualTo(404);
    Http.Answer forbidden = viewer.post(API + "/issueLink", link.formatted("LAUNCH-2"));
    assertThat(forbidden.status()).isEqualTo(401);
    assertThat(forbidden.json().at("/errorMessages/0").asText())
        .isEqualTo("No Link Issue Permission for issue 'LAUNCH-1'");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /rest/api/2/nothing, 404",
    "GET, /rest/agile/1.0/board, 404",
    "GET, /rest/api/3/myself, 404",
    "PATCH, /rest/api/2/issue/LAUNCH-1, 405",
    "POST, /rest/api/2/issue/LAUNCH-1/attachments, 501"
  })
  void whatIsNotThere_isRefusedInJson(String method, String path, int status) {
    Http.Answer answer = pm.send(method, path, "{}", "application/json");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(answer.json().isObject()).isTrue();
  }
}
