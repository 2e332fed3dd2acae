package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.EpicSite.elements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** People who link addresses and pages as fast as they can, until the server goes away. */
final class LinkingLoad {

  private static final int LINKS_AN_EPIC = 15;
  private static final String[] REQUIREMENTS = {
    "positioning", "adoption-metrics", "sales-enablement"
  };

  private final Http pm;
  private final List<String> pages = new ArrayList<>();
  private final List<Thread> people = new ArrayList<>();
  private final Queue<String> epics = new ConcurrentLinkedQueue<>();
  private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final Semaphore counted = new Semaphore(0);
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final Queue<Long> broken = new ConcurrentLinkedQueue<>();
  private final AtomicInteger next = new AtomicInteger();
  private volatile long killedAt = Long.MAX_VALUE;

  /** A link that the server said it had stored. */
  private record Acknowledged(String epic, long id, String kind, String url, boolean hidden) {}

  /** Loads this Jira with links to addresses and to pages of this Confluence. */
  LinkingLoad(String jira, String confluence) {
    this.pm = Http.as(jira, "pm");
    for (JsonNode page :
        Http.as(confluence, "pm").get("/rest/api/content?spaceKey=GTM").json().get("results")) {
      pages.add(page.get("id").asText());
    }
  }

  void start() {
    for (int i = 0; i < 3; i++) {
      people.add(new Thread(() -> work(this::address)));
      people.add(new Thread(() -> work(this::page)));
    }
    people.forEach(Thread::start);
  }

  private interface Link {
    String body(int number, int inEpic);
  }

  private String address(int number, int inEpic) {
    return body(REQUIREMENTS[inEpic % 3])
        .put("url", "https://example.com/plan/" + number)
        .toString();
  }

  /** Each page once for an epic and requirement, so that it is new each time. */
  private String page(int number, int inEpic) {
    ObjectNode body = body(REQUIREMENTS[inEpic % 3]);
    body.putObject("page").put("id", pages.get(inEpic / 3 % pages.size()));
    return body.toString();
  }

  private static ObjectNode body(String requirement) {
    return EpicSite.JSON.createObjectNode().put("requirement", requirement);
  }

  private void work(Link link) {
    while (true) {
      long began = System.nanoTime();
      try {
        String epic = epic();
        for (int i = 0; i < LINKS_AN_EPIC; i++) {
          String body = link.body(next.incrementAndGet(), i);
          began = System.nanoTime();
          take(epic, body, pm.post("/rest/gtm/1.0/epics/" + epic + "/evidence", body));
        }
      } catch (AssertionError gone) {
        broken.add(began);
        return;
      }
    }
  }

  private String epic() {
    String epic =
        pm.post(
                "/rest/api/2/issue",
                """
                {"fields":{"project":{"key":"LAUNCH"},"issuetype":{"name":"Epic"},"summary":"Load"}}""")
            .json()
            .get("key")
            .asText();
    epics.add(epic);
    return epic;
  }

  private void take(String epic, String body, Http.Answer answer) {
    if (answer.status() == 201) {
      JsonNode made = answer.json();
      acknowledged.add(
          new Acknowledged(
              epic,
              made.get("id").asLong(),
              made.get("kind").asText(),
              made.path("url").asText(),
              made.get("restricted").asBoolean()));
      counted.release();
    } else {
      refused.add(answer.status() + " for " + body + ": " + answer.body());
    }
  }

  /** Waits until so many links are acknowledged. */
  void awaitAcknowledged(int links) throws InterruptedException {
    counted.acquire(links);
  }

  /** Call it right before the server is killed. */
  void killing() {
    killedAt = System.nanoTime();
  }

  void join() throws InterruptedException {
    for (Thread person : people) {
      person.join();
    }
  }

  /** Requests that had begun before the kill and never got an answer. */
  long brokenInFlight() {
    return broken.stream().filter(began -> began - killedAt < 0).count();
  }

  /** Answers other than 201. */
  Collection<String> refused() {
    return refused;
  }

  /** Sees that a restarted Jira has what it acknowledged, and nothing that is half there. */
  void assertKept(String restarted) {
    assertThat(acknowledged).extracting(Acknowledged::kind).contains("url", "page");
    Http reader = Http.as(restarted, "pm");
    for (String epic : epics) {
      JsonNode readiness = reader.get("/rest/gtm/1.0/epics/" + epic + "/readiness").json();
      List<JsonNode> stored =
          elements(readiness.get("requirements")).stream()
              .flatMap(requirement -> elements(requirement.get("evidence")).stream())
              .toList();
      assertThat(stored)
          .as("evidence of " + epic)
          .extracting(evidence -> evidence.get("id").asLong())
          .containsAll(idsOf(epic).toList());
      JsonNode history =
          reader.get("/rest/gtm/1.0/epics/" + epic + "/evidence/history").json().get("events");
      assertThat(elements(history)).allMatch(event -> event.get("what").asText().equals("linked"));
      assertThat(history.findValuesAsText("title"))
          .as("history of " + epic + ", a line for each link")
          .containsExactlyInAnyOrderElementsOf(
              stored.stream().map(evidence -> evidence.get("title").asText()).toList());
      assertThat(shown(reader, epic)).as("pages that Jira shows").containsAll(pagesOf(epic));
    }
  }

  private Stream<Long> idsOf(String epic) {
    return acknowledged.stream().filter(it -> it.epic().equals(epic)).map(Acknowledged::id);
  }

  private List<String> pagesOf(String epic) {
    return acknowledged.stream()
        .filter(it -> it.epic().equals(epic) && it.kind().equals("page") && !it.hidden())
        .map(Acknowledged::url)
        .distinct()
        .toList();
  }

  private static List<String> shown(Http reader, String epic) {
    return reader.get("/rest/api/2/issue/" + epic + "/remotelink").json().findValuesAsText("url");
  }
}
