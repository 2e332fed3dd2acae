package org.gtmready.sync;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import org.gtmready.core.plan.Plans;
import org.gtmready.core.sync.FactsQuery;
import org.gtmready.core.sync.Interests;
import org.gtmready.core.sync.Observations;

/** Answers about pages whose secret the asker knows. */
@ConfluenceComponent
public class SignedQuery implements FactsQuery {

  private final Interests interests;
  private final Plans plans;
  private final Observations observations;

  @Inject
  public SignedQuery(Interests interests, Plans plans, Observations observations) {
    this.interests = interests;
    this.plans = plans;
    this.observations = observations;
  }

  @Override
  public String answer(String body) {
    JsonNode question = FactsJson.parse(body);
    String askedAt = FactsJson.text(question, "askedAt");
    JsonNode pages = question.path("pages");
    if (!pages.isArray() || pages.size() > MAX_PAGES) {
      throw new IllegalArgumentException("pages must be a list of at most " + MAX_PAGES);
    }
    ObjectNode answer = FactsJson.JSON.createObjectNode();
    ArrayNode facts = answer.putArray("pages");
    long observation = observations.next();
    for (JsonNode page : pages) {
      String pageId = FactsJson.text(page, "pageId");
      if (isProven(pageId, askedAt, FactsJson.text(page, "signature"))) {
        facts.add(FactsJson.tree(plans.observe(pageId, observation)));
      }
    }
    return answer.toString();
  }

  private boolean isProven(String pageId, String askedAt, String signature) {
    String text = Signature.question(pageId, askedAt);
    return interests.of(pageId).stream()
        .anyMatch(interest -> Signature.matches(interest.token(), text, signature));
  }
}
