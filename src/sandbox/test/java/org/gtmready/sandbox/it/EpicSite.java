package org.gtmready.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gtmready.sandbox.host.Sandbox;

/** Epics of a test's own, and what one does with them over REST. */
final class EpicSite {

  static final ObjectMapper JSON = new ObjectMapper();

  private final Sandbox sandbox;
  private final int node;

  EpicSite(Sandbox sandbox) {
    this(sandbox, 1);
  }

  /** Over one of several nodes of Jira. */
  EpicSite(Sandbox sandbox, int node) {
    this.sandbox = sandbox;
    this.node = node;
  }

  Http jira(String user) {
    return Http.as(sandbox.jira(node).address(), user);
  }

  Http nobody() {
    return Http.anonymous(sandbox.jira(node).address());
  }

  Sandbox sandbox() {
    return sandbox;
  }

  /** What Jira's REST answers to somebody whose request was refused, message by message. */
  static List<String> messages(Http.Answer answer) {
    return StreamSupport.stream(answer.json().get("errorMessages").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  /** A new epic with this summary; its key. */
  String epic(String summary) {
    return issue(summary, "Epic");
  }

  String issue(String summary, String type) {
    ObjectNode issue = JSON.createObjectNode();
    ObjectNode fields = issue.putObject("fields");
    fields.putObject("project").put("key", "LAUNCH");
    fields.putObject("issuetype").put("name", type);
    fields.put("summary", summary);
    return jira("pm").post("/rest/api/2/issue", issue.toString()).json().get("key").asText();
  }

  /** An epic that only waits for its release. */
  String releasable(String summary) {
    return releasable(summary, "Epic");
  }

  /** A new issue of a type that only waits for its release. */
  String releasable(String summary, String type) {
    String key = issue(summary, type);
    transition(key, "Start");
    transition(key, "Ready");
    return key;
  }

  Http.Answer transition(String key, String name) {
    return transitionById(key, transitionId(key, name));
  }

  /** Id of the transition with this name, out of those that are there now. */
  String transitionId(String key, String name) {
    return elements(jira("rm").get(transitions(key)).json().get("transitions")).stream()
        .filter(transition -> transition.get("name").asText().equals(name))
        .map(transition -> transition.get("id").asText())
        .findFirst()
        .orElseThrow();
  }

  Http.Answer transitionById(String key, String id) {
    return jira("rm").post(transitions(key), "{\"transition\":{\"id\":\"" + id + "\"}}");
  }

  private static String transitions(String key) {
    return "/rest/api/2/issue/" + key + "/transitions";
  }

  String status(String key) {
    return jira("rm").get("/rest/api/2/issue/" + key).json().at("/fields/status/name").asText();
  }

  Http.Answer link(String user, String key, String json) {
    return jira(user).post("/rest/gtm/1.0/epics/" + key + "/evidence", json);
  }

  Http.Answer linkUrl(String key, String requirement, String url) {
    return link(
        "pm",
        key,
        JSON.createObjectNode().put("requirement", requirement).put("url", url).toString());
  }

  Http.Answer linkPage(String key, String requirement, String id) {
    ObjectNode body = JSON.createObjectNode().put("requirement", requirement);
    body.putObject("page").put("id", id);
    return link("pm", key, body.toString());
  }

  /** Id of the demo page with this title. */
  String page(String title) {
    Http confluence = Http.as(sandbox.confluence().baseUrl(), "pm");
    return confluence
        .get("/rest/api/content?spaceKey=GTM&limit=100")
        .json()
        .get("results")
        .findParents("title")
        .stream()
        .filter(page -> page.get("title").asText().equals(title))
        .map(page -> page.get("id").asText())
        .findFirst()
        .orElseThrow();
  }

  JsonNode readiness(String user, String key) {
    return jira(user).get("/rest/gtm/1.0/epics/" + key + "/readiness").json();
  }

  JsonNode history(String user, String key) {
    return jira(user).get("/rest/gtm/1.0/epics/" + key + "/evidence/history").json().get("events");
  }

  static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
