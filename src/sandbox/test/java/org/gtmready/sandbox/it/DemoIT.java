package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gtmready.sandbox.host.Sandbox;
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

  @TempDir static Path home;

  /** Its own hosts: other tests write into the shared ones. */
  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox =
        Sandboxes.within(Duration.ofSeconds(90), () -> Sandbox.start(Sandboxes.options(home)));
  }

  @AfterAll
  static void stop() {
    if (sandbox != null) {
      sandbox.close();
    }
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
    assertThat(readiness("LAUNCH-22", "viewer").get("notRead").asInt()).isEqualTo(3);
    for (JsonNode requirement : readiness("LAUNCH-22", "viewer").get("requirements")) {
      assertThat(requirement.get("evidence").get(0).get("reading").asText())
          .isEqualTo("linked-not-read");
    }
  }

  /** The rows come from docs/walkthrough.md itself, so that it stays true. */
  @Order(2)
  @Test
  void walkthrough_leadsFromARefusalToARelease() throws Exception {
    readiness("LAUNCH-18", "rm");
    Http.Answer refused = release("LAUNCH-18");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("1 of 3", "Competitive alternatives", "GTM-POS-003");

    Http confluence = Http.as(sandbox.confluence().baseUrl(), "pmm");
    JsonNode page = confluence.get("/rest/api/content/65641?expand=body.storage,version").json();
    String edited = edited(page, withRowsOfTheWalkthrough(page.at("/body/storage/value").asText()));
    assertThat(confluence.put("/rest/api/content/65641", edited).status()).isEqualTo(200);
    awaitReady("LAUNCH-18");

    assertThat(release("LAUNCH-18").status()).isEqualTo(204);
    JsonNode issue = jira("rm").get("/rest/api/2/issue/LAUNCH-18").json();
    assertThat(issue.at("/fields/status/name").asText()).isEqualTo("Released");
  }

  private static String withRowsOfTheWalkthrough(String body) throws IOException {
    String guide = Files.readString(Repository.ROOT.resolve("docs/walkthrough.md"));
    String rows = guide.substring(guide.indexOf("<tr>"), guide.lastIndexOf("</tr>") + 5);
    int placeholder = body.indexOf("<ac:placeholder>");
    int from = body.lastIndexOf("<tr>", placeholder);
    int to = body.indexOf("</tr>", placeholder) + 5;
    return body.substring(0, from) + rows + body.substring(to);
  }

  private static String edited(JsonNode page, String body) {
    ObjectNode edit = JSON.createObjectNode();
    edit.put("id", page.get("id").asText()).put("type", "page");
    edit.put("title", page.get("title").asText());
    edit.putObject("version").put("number", page.at("/version/number").asInt() + 1);
    edit.putObject("body").putObject("storage").put("value", body).put("representation", "storage");
    return edit.toString();
  }

  private static void awaitReady(String epic) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!readiness(epic, "rm").get("overall").asText().equals("READY")) {
      assertThat(Instant.now()).as("%s is ready in time", epic).isBefore(end);
      Thread.sleep(100);
    }
  }

  private static Http.Answer release(String epic) {
    String path = "/rest/api/2/issue/" + epic + "/transitions";
    String id =
        elements(jira("rm").get(path).json().get("transitions")).stream()
            .filter(transition -> transition.get("name").asText().equals("Release"))
            .map(transition -> transition.get("id").asText())
            .findFirst()
            .orElseThrow();
    return jira("rm").post(path, "{\"transition\":{\"id\":\"" + id + "\"}}");
  }

  private static JsonNode readiness(String epic, String user) {
    return jira(user).get("/rest/gtm/1.0/epics/" + epic + "/readiness").json();
  }

  private static Http jira(String user) {
    return Http.as(sandbox.jira().baseUrl(), user);
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static List<String> values(JsonNode array, String member) {
    return elements(array).stream().map(element -> element.get(member).asText()).toList();
  }
}
