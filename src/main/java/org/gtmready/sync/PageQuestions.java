package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.gtmready.core.evidence.PageId;
import org.gtmready.core.evidence.Target.PageTarget;
import org.gtmready.core.linking.PageFactsHandler;
import org.gtmready.core.plan.PageFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a Confluence, in Jira's own name, for what it knows of linked pages, and by that to be told
 * of their changes.
 */
@JiraComponent
public class PageQuestions {

  private static final Logger LOG = LoggerFactory.getLogger(PageQuestions.class);
  private static final int TIMEOUT_MILLIS = 10_000;
  private static final Duration PAUSE = Duration.ofMinutes(1);

  /**
   * What became of a question.
   *
   * @param problem why there was no answer, a stable word; null when there was one
   * @param pause how long that Confluence wants to be left alone
   * @param answered how many pages it told of
   */
  record Outcome(String problem, Duration pause, int answered) {

    boolean isAnswered() {
      return problem == null;
    }

    /** True when a question about fewer pages may still be answered. */
    boolean mayBeAboutAPage() {
      return problem != null
          && problem.matches("timeout|http-5..|http-400|http-413|too-long|unreadable");
    }
  }

  private final SignedMessages messages;
  private final PageFactsHandler news;

  @Inject
  public PageQuestions(SignedMessages messages, PageFactsHandler news) {
    this.messages = messages;
    this.news = news;
  }

  /** Asks about pages of one Confluence and takes the answer into the evidence. */
  Outcome ask(ApplicationLink confluence, List<PageTarget> pages) {
    AppLinkClient.Answer answer =
        messages.ask(confluence, "/rest/gtm/1.0/facts/query", question(pages), TIMEOUT_MILLIS);
    if (answer instanceof AppLinkClient.Answer.Silent silent) {
      return new Outcome(silent.why(), Duration.ZERO, 0);
    }
    if (!(answer instanceof AppLinkClient.Answer.Said said)) {
      return new Outcome("not-anonymous", Duration.ZERO, 0);
    }
    if (!said.ok()) {
      boolean tooMuch = said.status() == 429 && said.retryAfter().isZero();
      return new Outcome("http-" + said.status(), tooMuch ? PAUSE : said.retryAfter(), 0);
    }
    try {
      int taken = 0;
      for (JsonNode page : FactsJson.parse(said.body()).path("pages")) {
        taken += take(pages, page) ? 1 : 0;
      }
      return new Outcome(null, Duration.ZERO, taken);
    } catch (IllegalArgumentException unreadable) {
      return new Outcome("unreadable", Duration.ZERO, 0);
    }
  }

  private static String question(List<PageTarget> pages) {
    ObjectNode question = FactsJson.JSON.createObjectNode();
    ArrayNode list = question.putArray("pages");
    pages.forEach(page -> list.add(page.pageId()));
    return question.toString();
  }

  /** One page that can't be taken must not keep the others from being taken. */
  private boolean take(List<PageTarget> asked, JsonNode page) {
    try {
      PageFacts facts = FactsJson.facts(page);
      String application = asked.get(0).application();
      if (asked.contains(new PageTarget(application, facts.pageId()))) {
        news.take(application, facts);
        return true;
      }
    } catch (RuntimeException failed) {
      LOG.warn(
          "What Confluence tells of page {} can't be taken: {}",
          PageId.isOne(page.path("pageId").asText()) ? page.path("pageId").asText() : "-",
          failed.toString(),
          failed);
    }
    return false;
  }
}
