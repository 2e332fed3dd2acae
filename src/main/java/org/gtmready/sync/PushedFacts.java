package org.gtmready.sync;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.sync.FactsInbox;
import org.gtmready.core.sync.PageTokens;
import org.gtmready.core.sync.PageTokens.PageToken;

/** Takes pushed facts into the evidence when their signature proves where they come from. */
@JiraComponent
public class PushedFacts implements FactsInbox {

  private final PageTokens tokens;
  private final EvidenceStore evidence;
  private final Clock clock;

  @Inject
  public PushedFacts(PageTokens tokens, EvidenceStore evidence, Clock clock) {
    this.tokens = tokens;
    this.evidence = evidence;
    this.clock = clock;
  }

  @Override
  public Answer accept(String body, String signature) {
    PageFacts facts;
    try {
      facts = FactsJson.facts(FactsJson.parse(body));
    } catch (IllegalArgumentException unreadable) {
      return Answer.UNREADABLE;
    }
    Optional<PageToken> sender =
        tokens.find(facts.pageId()).stream()
            .filter(page -> Signature.matches(page.token(), body, signature))
            .findFirst();
    if (sender.isEmpty()) {
      return Answer.REFUSED;
    }
    evidence.take(sender.get().page().application(), facts, clock.instant());
    return Answer.TAKEN;
  }
}
