package org.gtmready.sync;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.evidence.PageId;
import org.gtmready.core.plan.Plans;
import org.gtmready.core.sync.ChangedPages;
import org.gtmready.core.sync.FactsQuery;
import org.gtmready.core.sync.Observations;
import org.gtmready.core.sync.Subscriptions;
import org.gtmready.core.trust.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a linked Jira about the pages that are linked there. */
@ConfluenceComponent
public class SignedQuery implements FactsQuery {

  private static final Logger LOG = LoggerFactory.getLogger(SignedQuery.class);

  private final SignedMessages messages;
  private final Subscriptions subscriptions;
  private final Plans plans;
  private final Observations observations;
  private final ChangedPages changed;

  @Inject
  public SignedQuery(
      SignedMessages messages,
      Subscriptions subscriptions,
      Plans plans,
      Observations observations,
      ChangedPages changed) {
    this.messages = messages;
    this.subscriptions = subscriptions;
    this.plans = plans;
    this.observations = observations;
    this.changed = changed;
  }

  @Override
  public Optional<Answer> answer(String body, String signature) {
    return messages
        .receive(Purpose.ASK_FACTS, signature, body)
        .map(
            asker -> {
              Set<String> pageIds = pageIds(body);
              // first, so that a change after our look is told
              Set<String> added = subscriptions.renew(asker.application(), pageIds);
              String answer = facts(pageIds);
              // a change that began before and ended after our look is known to nobody yet
              changed.subscribed(added);
              return new Answer(answer, messages.answer(asker.signature(), answer));
            });
  }

  private static Set<String> pageIds(String body) {
    JsonNode pages = FactsJson.parse(body).path("pages");
    if (!pages.isArray() || pages.size() > MAX_PAGES) {
      throw new IllegalArgumentException("pages must be a list of at most " + MAX_PAGES);
    }
    Set<String> pageIds = new LinkedHashSet<>();
    for (JsonNode page : pages) {
      if (!PageId.isOne(page.asText())) {
        throw new IllegalArgumentException("no page id");
      }
      pageIds.add(page.asText());
    }
    return pageIds;
  }

  /** A page that can't be looked at is left out, so that the others are answered all the same. */
  private String facts(Set<String> pageIds) {
    long observation = observations.next();
    ObjectNode answer = FactsJson.JSON.createObjectNode();
    ArrayNode facts = answer.putArray("pages");
    for (String pageId : pageIds) {
      try {
        facts.add(FactsJson.tree(plans.observe(pageId, observation)));
      } catch (RuntimeException failed) {
        LOG.warn("Page {} can't be read; Jira is told of the others", pageId, failed);
      }
    }
    return answer.toString();
  }
}
