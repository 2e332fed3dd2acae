package org.gtmready.sync;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.TypeNotInstalledException;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.Target.PageTarget;
import org.gtmready.core.linking.PageFactsHandler;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.sync.FactsQuery;
import org.gtmready.core.sync.PageTokens;

/** Asks every Confluence again about the linked pages, and so repairs what a lost message left. */
@JiraComponent
public class Reconciliation {

  private static final int TIMEOUT_MILLIS = 10_000;

  private final ApplicationLinkService links;
  private final EvidenceStore evidence;
  private final PageFactsHandler news;
  private final PageTokens tokens;
  private final Clock clock;

  @Inject
  public Reconciliation(
      @ComponentImport ApplicationLinkService links,
      EvidenceStore evidence,
      PageFactsHandler news,
      PageTokens tokens,
      Clock clock) {
    this.links = links;
    this.evidence = evidence;
    this.news = news;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Asks about all linked pages once; an unreachable Confluence leaves what is known as it is. */
  void run() {
    Map<String, List<PageTarget>> pages =
        evidence.linkedPages().stream()
            .filter(page -> PageIds.isOne(page.pageId()))
            .collect(groupingBy(PageTarget::application));
    pages.forEach(this::askAll);
  }

  private void askAll(String application, List<PageTarget> pages) {
    ApplicationLink link = link(application);
    if (link == null) {
      return;
    }
    AppLinkClient confluence = AppLinkClient.anonymous(link, TIMEOUT_MILLIS);
    for (int from = 0; from < pages.size(); from += FactsQuery.MAX_PAGES) {
      List<PageTarget> some =
          pages.subList(from, Math.min(pages.size(), from + FactsQuery.MAX_PAGES));
      AppLinkClient.Answer answer =
          confluence.post("/rest/gtm/1.0/facts/query", question(some), Map.of());
      if (!(answer instanceof AppLinkClient.Answer.Said said) || !said.ok()) {
        return;
      }
      take(application, some, said.body());
    }
  }

  private String question(List<PageTarget> pages) {
    String askedAt = clock.instant().toString();
    ObjectNode question = FactsJson.JSON.createObjectNode();
    question.put("askedAt", askedAt);
    ArrayNode list = question.putArray("pages");
    for (PageTarget page : pages) {
      String text = Signature.question(page.pageId(), askedAt);
      ObjectNode node = list.addObject();
      node.put("pageId", page.pageId());
      node.put("signature", Signature.of(tokens.of(page), text));
    }
    return question.toString();
  }

  private void take(String application, List<PageTarget> asked, String body) {
    Set<PageTarget> answered = new HashSet<>();
    for (JsonNode node : FactsJson.parse(body).path("pages")) {
      PageFacts facts = FactsJson.facts(node);
      PageTarget page = new PageTarget(application, facts.pageId());
      if (asked.contains(page)) {
        answered.add(page);
        news.take(application, facts);
      }
    }
    // a Confluence that does not know our interest is told again by the next person who looks
    asked.stream()
        .filter(page -> !answered.contains(page))
        .forEach(page -> tokens.setRegistered(page, false));
  }

  private ApplicationLink link(String application) {
    try {
      return links.getApplicationLink(new ApplicationId(application));
    } catch (TypeNotInstalledException | IllegalArgumentException gone) {
      return null;
    }
  }
}
