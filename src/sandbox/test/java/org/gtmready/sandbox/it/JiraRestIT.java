package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Jira-like site speaks version 2 of Jira's REST. */
@SandboxTest
class JiraRestIT {
  private static final String API = "/rest/api/2";
  private static final String ISSUE = API + "/issue/";
  private Http pm;

  @BeforeEach
  void clients(Sandbox sandbox) {
    pm = Http.as(sandbox.jira().baseUrl(), "pm");
  }

  private String created(String more) {
    Http.Answer answer =
        pm.post(
            API + "/issue",
            "{\"fields\":{\"project\":{\"key\":\"LAUNCH\"},\"issuetype\":{\"name\":\"Task\"},"
                + "\"summary\":\"Made by a test\"%s}}".formatted(more));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().path("key").asText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/serverInfo",
        "/myself",
        "/user?username=rm",
        "/user/search?username=.",
        "/project",
        "/project/LAUNCH",
        "/project/LAUNCH/versions",
        "/issuetype",
        "/status",
        "/priority",
        "/resolution",
        "/field",
        "/issueLinkType",
        "/issue/createmeta",
        "/issue/LAUNCH-1",
        "/issue/LAUNCH-1/editmeta",
        "/issue/LAUNCH-1/transitions",
        "/issue/LAUNCH-1/remotelink",
        "/issue/LAUNCH-1/comment",
        "/issue/LAUNCH-1/properties",
        "/search?jql=project%20%3D%20LAUNCH",
        "/mypermissions"
      })
  void answersJson_whereClientsAsk(String path) {
    Http.Answer answer = pm.get(API + path);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(answer.json().isContainerNode()).isTrue();
    assertThat(pm.get("/rest/api/latest" + path).status()).isEqualTo(200);
  }

  @Test
  void issueKeepsWhatWasSent_whenItIsCreatedAndEdited() {
    String key =
        created(
            ",\"labels\":[\"b\",\"a\"],\"fixVersions\":[{\"name\":\"3.1\"}],\"duedate\":\"2027-01-02\"");
    Http.Answer edited =
        pm.put(
            ISSUE + key,
            "{\"fields\":{\"summary\":\"\uD83D\uDE00 <b>\",\"assignee\":{\"name\":\"dev\"}},"
                + "\"update\":{\"labels\":[{\"add\":\"c\"},{\"remove\":\"a\"}]}}");
    assertThat(edited.status()).as(edited.body()).isEqualTo(204);

    JsonNode issue = pm.get(ISSUE + key + "?expand=changelog,names").json();
    JsonNode fields = issue.path("fields");
    assertThat(fields.path("summary").asText()).isEqualTo("\uD83D\uDE00 <b>");
    assertThat(fields.path("labels").toString()).isEqualTo("[\"b\",\"c\"]");
    assertThat(fields.at("/fixVersions/0/name").asText()).isEqualTo("3.1");
    assertThat(fields.path("duedate").asText()).isEqualTo("2027-01-02");
    assertThat(fields.at("/assignee/displayName").asText()).isEqualTo("Devon Lee");
    assertThat(fields.path("created").asText())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
    assertThat(issue.at("/changelog/histories/0/items")).hasSize(3);
    assertThat(issue.at("/names/duedate").asText()).isEqualTo("Due Date");
  }

  @Test
  void onlyTheFieldsAskedFor_areAnswered() {
    JsonNode fields = pm.get(ISSUE + "LAUNCH-1?fields=summary,status").json().path("fields");

    assertThat(fields.fieldNames()).toIterable().containsExactlyInAnyOrder("summary", "status");
  }

  @Test
  void transitionChangesStatus_withFieldsAndComment() {
    String key = created("");
    Http.Answer answer =
        pm.post(
            ISSUE + key + "/transitions",
            "{\"transition\":{\"id\":\"11\"},\"fields\":{\"assignee\":{\"name\":\"dev\"}},"
                + "\"update\":{\"comment\":[{\"add\":{\"body\":\"Off we go\"}}]}}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);

    JsonNode fields = pm.get(ISSUE + key).json().path("fields");
    assertThat(fields.at("/status/name").asText()).isEqualTo("In Progress");
    assertThat(fields.at("/assignee/name").asText()).isEqualTo("dev");
    assertThat(fields.at("/comment/comments/0/body").asText()).isEqualTo("Off we go");
  }

  @Test
  void transitionIsRefused_whenItIsNoWayOutOfTheStatus() {
    String key = created("");
    Http.Answer answer = pm.post(ISSUE + key + "/transitions", "{\"transition\":{\"id\":\"31\"}}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errorMessages/0").asText())
        .contains("not valid for the current state");
    assertThat(answer.json().path("errors").isObject()).isTrue();
  }

  @Test
  void searchAnswersSlices_andCountsAll() {
    JsonNode page =
        pm.post(
                API + "/search",
                "{\"jql\":\"project = LAUNCH and issuetype = Epic and key <= LAUNCH-4 order by key\","
                    + "\"startAt\":1,\"maxResults\":2,\"fields\":[\"summary\"]}")
            .json();

    assertThat(page.path("total").asInt()).isEqualTo(4);
    assertThat(page.path("startAt").asInt()).isEqualTo(1);
    assertThat(page.path("issues")).hasSize(2);
    assertThat(page.at("/issues/0/fields").fieldNames()).toIterable().containsExactly("summary");
    Http.Answer wrong = pm.get(API + "/search?jql=foo%3D1");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().at("/errorMessages/0").asText()).contains("Field 'foo'");
  }

  @Test
  void errorsNameTheField() {
    Http.Answer answer =
        pm.post(
            API + "/issue",
            "{\"fields\":{\"project\":{\"key\":\"LAUNCH\"},\"issuetype\":{\"name\":\"Bug\"},\"summary\":\"\"}}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/summary").asText())
        .isEqualTo("You must specify a summary of the issue.");
    assertThat(pm.post(API + "/issue", "{").status()).isEqualTo(400);
    assertThat(pm.post(API + "/issue", "[]").status()).isEqualTo(400);
  }

  @Test
  void attachmentsAreNotModelled_andSaySo() {
    Http.Answer answer = pm.send("POST", ISSUE + "LAUNCH-1/attachments", "x", "text/plain");

    assertThat(answer.status()).isEqualTo(501);
    assertThat(answer.json().at("/errorMessages/0").asText()).contains("attachments");
  }
}
