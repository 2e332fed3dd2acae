package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.gtmready.sandbox.host.Sandbox;
import org.gtmready.sandbox.host.Users;

/** What tests of plan pages do again and again: pages, epics, links, and waiting. */
final class PlanSite {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String GTM = "/rest/gtm/1.0";

  private final String jira;
  private final String confluence;

  PlanSite(Sandbox sandbox) {
    this(sandbox.jira().baseUrl(), sandbox.confluence().baseUrl());
  }

  /** Over two addresses. */
  PlanSite(String jira, String confluence) {
    this.jira = jira;
    this.confluence = confluence;
  }

  Http jira(String user) {
    return Http.as(jira, user);
  }

  Http confluence(String user) {
    return Http.as(confluence, user);
  }

  /** Id of a new page with a title of its own. */
  String page(String storage) {
    return pageBelow(null, storage);
  }

  /** Id of a new page below another one. */
  String pageBelow(String parent, String storage) {
    return create(parent, "GTM", "Plan " + System.nanoTime(), storage);
  }

  String pageIn(String space, String title, String storage) {
    return create(null, space, title, storage);
  }

  /** Makes a space that only the product manager may view. */
  void privateSpace(String key) {
    Http pm = confluence("pm");
    String space = "{\"key\":\"" + key + "\",\"name\":\"" + key + "\"}";
    assertThat(pm.post("/rest/api/space", space).status()).isEqualTo(200);
    Http.Answer answer =
        pm.form(
            "/spaces/viewspacesummary.action",
            Map.of("key", key, "VIEWSPACE-USER", "pm", "EDITSPACE-USER", "pm"));
    assertThat(answer.status()).as(answer.body()).isLessThan(400);
  }

  private String create(String parent, String space, String title, String storage) {
    ObjectNode page = JSON.createObjectNode();
    page.put("type", "page").put("title", title);
    page.putObject("space").put("key", space);
    page.set("body", body(storage));
    if (parent != null) {
      page.putArray("ancestors").addObject().put("id", parent);
    }
    Http.Answer answer = confluence("pm").post("/rest/api/content", page.toString());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().get("id").asText();
  }

  /** Saves a new version; a page in the trash comes back. */
  void save(String page, String storage) {
    save(page, title(page), storage);
  }

  void rename(String page, String title) {
    save(page, title, html(page, "storage", "pm"));
  }

  private void save(String page, String title, String storage) {
    JsonNode now =
        confluence("pm").get("/rest/api/content/" + page + "?status=any&expand=version").json();
    ObjectNode edit = JSON.createObjectNode();
    edit.put("id", page).put("type", "page").put("title", title);
    edit.putObject("version").put("number", now.at("/version/number").asInt() + 1);
    edit.set("body", body(storage));
    Http.Answer answer = confluence("pm").put("/rest/api/content/" + page, edit.toString());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static ObjectNode body(String storage) {
    ObjectNode body = JSON.createObjectNode();
    body.putObject("storage").put("value", storage).put("representation", "storage");
    return body;
  }

  String title(String page) {
    return confluence("pm")
        .get("/rest/api/content/" + page + "?status=any")
        .json()
        .get("title")
        .asText();
  }

  /** What Jira itself lists as linked to an issue. */
  String remoteLinks(String key) {
    return jira("viewer").get("/rest/api/2/issue/" + key + "/remotelink").body();
  }

  void restrictToProductManager(String page) {
    restrict(
        page,
        """
        [{"operation":"read","restrictions":{"user":[{"type":"known","username":"pm"}]}}]\
        """);
  }

  /** Lets everybody view the page again. */
  void open(String page) {
    restrict(page, "[{\"operation\":\"read\",\"restrictions\":{}}]");
  }

  private void restrict(String page, String restrictions) {
    Http.Answer answer =
        confluence("pm").put("/rest/api/content/" + page + "/restriction", restrictions);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  /** Key of a new epic. */
  String epic() {
    String fields =
        """
        {"fields":{"project":{"key":"LAUNCH"},"issuetype":{"name":"Epic"},"summary":"Test"}}\
        """;
    Http.Answer answer = jira("pm").post("/rest/api/2/issue", fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("key").asText();
  }

  Http.Answer link(String epic, String requirement, String page) {
    String body = "{\"requirement\":\"" + requirement + "\",\"page\":{\"id\":\"" + page + "\"}}";
    return jira("pm").post(GTM + "/epics/" + epic + "/evidence", body);
  }

  /** Ends the link of a page. */
  void unlink(String epic, String requirement, String page) {
    for (JsonNode evidence : requirement(epic, requirement, "pm").get("evidence")) {
      if (evidence.path("url").asText().endsWith("=" + page)) {
        String path = GTM + "/epics/" + epic + "/evidence/" + evidence.get("id").asText();
        assertThat(jira("pm").delete(path).status()).isEqualTo(204);
      }
    }
  }

  /** A requirement of an epic, as a user sees it. */
  JsonNode requirement(String epic, String key, String user) {
    JsonNode readiness = jira(user).get(GTM + "/epics/" + epic + "/readiness").json();
    return StreamSupport.stream(readiness.get("requirements").spliterator(), false)
        .filter(requirement -> requirement.get("key").asText().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** How the only link of a requirement was read, and at which page version. */
  String reading(String epic, String requirement) {
    JsonNode evidence = requirement(epic, requirement, "pm").at("/evidence/0");
    return evidence.path("reading").asText() + " " + evidence.path("pageVersion").asText("-");
  }

  JsonNode facts(String page) {
    return confluence("pm").get(GTM + "/plans/" + page).json();
  }

  /** HTML of a page's content, for the browser or for paper. */
  String html(String page, String representation, String user) {
    return confluence(user)
        .get("/rest/api/content/" + page + "?expand=body." + representation)
        .json()
        .at("/body/" + representation + "/value")
        .asText();
  }

  /** A mention as Confluence stores it. */
  static String mention(String user) {
    String key = Users.demo("confluence").find(user).orElseThrow().key();
    return "<ac:link><ri:user ri:userkey=\"" + key + "\" /></ac:link>";
  }

  static String macro(String name, String body) {
    return "<ac:structured-macro ac:name=\"gtm-"
        + name
        + "\"><ac:rich-text-body>"
        + body
        + "</ac:rich-text-body></ac:structured-macro>";
  }

  static String row(String label, String value) {
    return "<table><tbody><tr><th>" + label + "</th><td>" + value + "</td></tr></tbody></table>";
  }

  /** Waits until a value is as expected; what it was last is the message otherwise. */
  static <T> void await(Callable<T> value, T expected) throws Exception {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    T last = value.call();
    while (!last.equals(expected) && Instant.now().isBefore(end)) {
      Thread.sleep(100);
      last = value.call();
    }
    assertThat(last).isEqualTo(expected);
  }
}
