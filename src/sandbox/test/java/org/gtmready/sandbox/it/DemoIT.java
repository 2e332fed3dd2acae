package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gtmready.sandbox.host.RunningHost;
import org.gtmready.sandbox.host.Sandbox;
import org.gtmready.sandbox.host.SandboxOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo epics are what they are meant to show, and the walk-through leads where it says. */
@Timeout(180)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Sandbox sandbox;

  @TempDir static Path home;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(SandboxOptions.of(Path.of(System.getProperty("plugin.jar")), home));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Order(1)
  @ParameterizedTest
  @CsvSource({
    "LAUNCH-1, READY, SATISFIED SATISFIED SATISFIED",
    "LAUNCH-2, BLOCKED, UNSATISFIED UNSATISFIED SATISFIED",
    "LAUNCH-3, BLOCKED, UNSATISFIED UNSATISFIED UNSATISFIED",
    "LAUNCH-4, BLOCKED, UNSATISFIED SATISFIED SATISFIED",
    "LAUNCH-18, BLOCKED, UNSATISFIED SATISFIED SATISFIED",
    "LAUNCH-22, READY, SATISFIED SATISFIED SATISFIED"
  })
  void epics_areJudgedAsTheyAreMeantTo(String epic, String overall, String statuses) {
    JsonNode readiness = readiness(epic, "pm");

    assertThat(readiness.get("overall").asText()).isEqualTo(overall);
    assertThat(values(readiness.get("requirements"), "status"))
        .containsExactly(statuses.split(" "));
  }

  @Order(1)
  @ParameterizedTest
  @CsvSource({
    "LAUNCH-2, 0, competitive-alternatives unique-attributes value context-handoff owner",
    "LAUNCH-2, 1, metrics targets sources usage-frequency-target documented-outcomes-target"
        + " dashboard review-cadence first-check",
    "LAUNCH-4, 0, outcome co-owner",
    "LAUNCH-18, 0, competitive-alternatives"
  })
  void openRequirements_nameWhatIsMissing(String epic, int requirement, String fields) {
    JsonNode atoms = readiness(epic, "pm").get("requirements").get(requirement).get("atoms");

    assertThat(
            elements(atoms).stream()
                .filter(atom -> !atom.get("passed").asBoolean())
                .map(atom -> atom.path("field").asText())
                .distinct())
        .containsExactly(fields.split(" "));
  }

  @Order(1)
  @Test
  void restrictedPlan_tellsTheViewerOnlyThatItIsIncomplete() {
    JsonNode readiness = readiness("LAUNCH-4", "viewer");

    assertThat(readiness.get("overall").asText()).isEqualTo("BLOCKED");
    JsonNode positioning = readiness.get("requirements").get(0);
    assertThat(values(positioning.get("atoms"), "code")).containsExactly("GTM-POS-090");
    assertThat(positioning.toString())
        .doesNotContain("6563", "Price per finished video", "outcome", "co-owner", "http");
    assertThat(values(readiness.get("requirements").get(1).get("atoms"), "code"))
        .containsExactly("GTM-ADO-091");
  }

  @Order(1)
  @Test
  void linksThatAreNotRead_areMarkedAsSuch() {
    for (JsonNode requirement : readiness("LAUNCH-22", "viewer").get("requirements")) {
      assertThat(requirement.get("evidence").get(0).get("reading").asText())
          .isEqualTo("linked-not-read");
    }
  }

  /** The rows come from docs/walkthrough.md itself, so that it stays true. */
  @Order(2)
  @Test
  void walkthrough_leadsFromARefusalToARelease() throws Exception {
    HttpResponse<String> refused = release("LAUNCH-18");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("1 of 3", "Competitive alternatives", "GTM-POS-003");

    JsonNode page = confluence("GET", "/rest/api/content/65641?expand=body.storage,version", null);
    String body = page.at("/body/storage/value").asText();
    confluence("PUT", "/rest/api/content/65641", edited(page, withRowsOfTheWalkthrough(body)));
    awaitReady("LAUNCH-18");

    assertThat(release("LAUNCH-18").statusCode()).isEqualTo(204);
    JsonNode issue = json(send(sandbox.jira(), "rm", "GET", "/rest/api/2/issue/LAUNCH-18", null));
    assertThat(issue.at("/fields/status/name").asText()).isEqualTo("Released");
  }

  private static String withRowsOfTheWalkthrough(String body) throws IOException {
    Path repository = Path.of(System.getProperty("plugin.jar")).resolve("../../..").normalize();
    String guide = Files.readString(repository.resolve("docs/walkthrough.md"));
    String rows = guide.substring(guide.indexOf("<tr>"), guide.lastIndexOf("</tr>") + 5);
    int placeholder = body.indexOf("<ac:placeholder>");
    int from = body.lastIndexOf("<tr>", placeholder);
    int to = body.indexOf("</tr>", placeholder) + 5;
    return body.substring(0, from) + rows + body.substring(to);
  }

  private static ObjectNode edited(JsonNode page, String body) {
    ObjectNode edit = JSON.createObjectNode();
    edit.put("id", page.get("id").asText()).put("type", "page");
    edit.put("title", page.get("title").asText());
    edit.putObject("version").put("number", page.at("/version/number").asInt() + 1);
    edit.putObject("body").putObject("storage").put("value", body).put("representation", "storage");
    return edit;
  }

  private static void awaitReady(String epic) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!readiness(epic, "rm").get("overall").asText().equals("READY")) {
      assertThat(Instant.now()).as("%s is ready in time", epic).isBefore(end);
      Thread.sleep(100);
    }
  }

  private static HttpResponse<String> release(String epic) {
    JsonNode offered =
        json(send(sandbox.jira(), "rm", "GET", "/rest/api/2/issue/" + epic + "/transitions", null));
    String id =
        elements(offered.get("transitions")).stream()
            .filter(transition -> transition.get("name").asText().equals("Release"))
            .map(transition -> transition.get("id").asText())
            .findFirst()
            .orElseThrow();
    ObjectNode body = JSON.createObjectNode();
    body.putObject("transition").put("id", id);
    return send(sandbox.jira(), "rm", "POST", "/rest/api/2/issue/" + epic + "/transitions", body);
  }

  private static JsonNode readiness(String epic, String user) {
    String path = "/rest/gtm/1.0/epics/" + epic + "/readiness";
    return json(send(sandbox.jira(), user, "GET", path, null));
  }

  private static JsonNode confluence(String method, String path, JsonNode body) {
    return json(send(sandbox.confluence(), "pmm", method, path, body));
  }

  private static JsonNode json(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new AssertionError(response.body(), e);
    }
  }

  private static HttpResponse<String> send(
      RunningHost host, String user, String method, String path, JsonNode body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(host.baseUrl() + path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + user + "-token")
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
            .build();
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(method + " " + path, e);
    }
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static List<String> values(JsonNode array, String member) {
    return elements(array).stream().map(element -> element.get(member).asText()).toList();
  }
}
