package org.gtmready.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The demo data holds together: whatever it names is there. */
class DemoDataTest {

  private static final Set<String> USERS =
      new HashSet<>(Users.demo("confluence").all().stream().map(User::name).toList());

  @Test
  void issues_haveUniqueKeysAndComeAfterTheirEpic() {
    Set<String> seen = new HashSet<>();
    for (JsonNode issue : DemoFiles.issues()) {
      String key = issue.get("key").asText();
      assertThat(seen.add(key)).as("%s is there once", key).isTrue();
      if (issue.has("epic")) {
        assertThat(seen).as("epic of %s", key).contains(issue.get("epic").asText());
      }
    }
    assertThat(seen).contains("LAUNCH-1", "LAUNCH-2", "LAUNCH-3", "LAUNCH-4");
  }

  @Test
  void issues_nameOnlyUsersVersionsAndStatusesThatExist() throws Exception {
    Set<String> versions = new HashSet<>();
    DemoFiles.json("jira.json").get("versions").forEach(v -> versions.add(v.get("name").asText()));
    Set<String> statuses = workflowSteps();
    for (JsonNode issue : DemoFiles.issues()) {
      String key = issue.get("key").asText();
      assertThat(USERS).as(key).contains(issue.get("reporter").asText());
      assertThat(USERS).as(key).contains(issue.get("assignee").asText());
      assertThat(statuses).as(key).contains(issue.get("status").asText());
      assertThat(versions).as(key).containsAll(texts(issue.path("fixVersions")));
      issue.path("comments").forEach(c -> assertThat(USERS).contains(c.get("author").asText()));
    }
  }

  @Test
  void pages_comeAfterTheirParentAndHaveWellFormedBodies() throws Exception {
    Set<Long> seen = new HashSet<>();
    for (JsonNode page : DemoFiles.pages()) {
      String title = page.get("title").asText();
      if (page.has("parent")) {
        assertThat(seen).as("parent of %s", title).contains(page.get("parent").asLong());
      }
      assertThat(seen.add(page.get("id").asLong())).as("id of %s", title).isTrue();
      assertThat(USERS).as(title).contains(page.get("author").asText());
      assertThat(USERS).as(title).containsAll(texts(page.path("viewers")));
      wellFormed(DemoFiles.text(page.get("body").asText()));
    }
  }

  @Test
  void bodies_linkOnlyToPagesUsersAndIssuesThatExist() {
    List<String> titles = DemoFiles.pages().stream().map(p -> p.get("title").asText()).toList();
    List<String> keys = DemoFiles.issues().stream().map(i -> i.get("key").asText()).toList();
    for (JsonNode page : DemoFiles.pages()) {
      var body = DemoFiles.body(page);
      assertThat(titles).containsAll(body.getElementsByTag("ri:page").eachAttr("ri:content-title"));
      assertThat(USERS).containsAll(body.getElementsByTag("ri:user").eachAttr("ri:username"));
      body.getElementsByAttributeValue("ac:name", "key")
          .forEach(e -> assertThat(keys).contains(e.text()));
      body.getElementsByAttributeValue("ac:name", "epic")
          .forEach(e -> assertThat(keys).contains(e.text()));
    }
  }

  @Test
  void openPages_neverNameARestrictedOne() {
    List<JsonNode> pages = DemoFiles.pages();
    Set<Long> hidden = new HashSet<>();
    pages.stream()
        .filter(p -> p.has("viewers") || hidden.contains(p.path("parent").asLong()))
        .forEach(p -> hidden.add(p.get("id").asLong()));
    assertThat(hidden).isNotEmpty();
    for (JsonNode open : pages) {
      if (!hidden.contains(open.get("id").asLong())) {
        pages.stream()
            .filter(p -> hidden.contains(p.get("id").asLong()))
            .forEach(
                p ->
                    assertThat(DemoFiles.text(open.get("body").asText()))
                        .doesNotContain(p.get("title").asText()));
      }
    }
  }

  @Test
  void requests_nameEpicsPagesAndIssuesThatExist() {
    Set<String> keys = new TreeSet<>();
    DemoFiles.issues().forEach(i -> keys.add(i.get("key").asText()));
    Set<String> ids = new TreeSet<>();
    DemoFiles.pages().forEach(p -> ids.add(p.get("id").asText()));
    for (JsonNode request : DemoFiles.json("requests.json")) {
      assertThat(USERS).contains(request.get("user").asText());
      assertThat(keys).contains(request.get("path").asText().split("/")[5]);
      JsonNode body = request.get("body");
      if (body.has("page")) {
        assertThat(ids).contains(body.get("page").get("id").asText());
      }
      if (body.has("issue")) {
        assertThat(keys).contains(body.get("issue").asText());
      }
    }
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static Set<String> workflowSteps() throws Exception {
    NodeList steps = wellFormed(DemoFiles.text("workflow.xml")).getElementsByTagName("step");
    Set<String> names = new HashSet<>();
    for (int i = 0; i < steps.getLength(); i++) {
      names.add(((Element) steps.item(i)).getAttribute("name"));
    }
    return names;
  }

  /** Parses a document, or a fragment in storage format. */
  private static Element wellFormed(String text) throws Exception {
    String xml =
        text.startsWith("<?xml") ? text : "<r xmlns:ac='ac' xmlns:ri='ri'>" + text + "</r>";
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    return builder
        .parse(new InputSource(new StringReader(xml.replace("&rsquo;", "\u2019"))))
        .getDocumentElement();
  }
}
