package org.gtmready.sync;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.Target.PageTarget;
import org.gtmready.core.linking.PageFactsHandler;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.sync.FactsInbox;
import org.gtmready.core.trust.MessageCheck.Result;
import org.gtmready.core.trust.Purpose;

/** Takes facts into the evidence when a linked Confluence signed them. */
@JiraComponent
public class PushedFacts implements FactsInbox {

  private final SignedMessages messages;
  private final EvidenceStore evidence;
  private final PageFactsHandler news;

  @Inject
  public PushedFacts(SignedMessages messages, EvidenceStore evidence, PageFactsHandler news) {
    this.messages = messages;
    this.evidence = evidence;
    this.news = news;
  }

  @Override
  public Answer accept(String body, String signature) {
    Optional<Result.Genuine> sender = messages.receive(Purpose.TELL_FACTS, signature, body);
    if (sender.isEmpty()) {
      return Answer.REFUSED;
    }
    PageFacts facts;
    boolean readersChanged;
    try {
      JsonNode told = FactsJson.parse(body);
      readersChanged = told.path(FactsDelivery.READERS_CHANGED).asBoolean();
      facts = FactsJson.facts(told);
    } catch (IllegalArgumentException unreadable) {
      return Answer.UNREADABLE;
    }
    PageTarget page = new PageTarget(sender.get().application(), facts.pageId());
    if (!evidence.isLinked(page)) {
      return Answer.UNWANTED;
    }
    if (readersChanged) {
      news.readersChanged(page);
    }
    news.take(sender.get().application(), facts);
    return Answer.TAKEN;
  }
}
