package org.gtmready.sync;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gtmready.core.linking.PageFactsHandler;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.sync.FactsInbox;
import org.gtmready.core.sync.PageTokens;
import org.gtmready.core.sync.PageTokens.PageToken;

/** Takes pushed facts into the evidence when their signature proves where they come from. */
@JiraComponent
public class PushedFacts implements FactsInbox {

  private final PageTokens tokens;
  private final PageFactsHandler news;

  @Inject
  public PushedFacts(PageTokens tokens, PageFactsHandler news) {
    this.tokens = tokens;
    this.news = news;
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
    news.take(sender.get().page().application(), facts);
    return Answer.TAKEN;
  }
}
