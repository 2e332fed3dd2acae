package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.List;
import org.gtmready.core.evidence.Target.PageTarget;
import org.gtmready.core.linking.PageFactsHandler;
import org.gtmready.core.sync.FactsInbox.Answer;
import org.gtmready.core.sync.PageTokens;
import org.junit.jupiter.api.Test;

class PushedFactsTest {

  private static final String BODY = new FactsJson().write(FactsJsonTest.FACTS);

  private final PageFactsHandler news = mock(PageFactsHandler.class);
  private final PushedFacts inbox = new PushedFacts(new TwoConfluences(), news);

  @Test
  void takesFacts_forTheConfluenceWhoseTokenSignedThem() {
    assertThat(inbox.accept(BODY, Signature.of("second", BODY))).isEqualTo(Answer.TAKEN);
    verify(news).take("app-2", FactsJsonTest.FACTS);
  }

  @Test
  void refuses_whatNobodySignedAndPagesThatNobodyLinkedAlike() {
    String unknown = BODY.replace("\"pageId\":\"123\"", "\"pageId\":\"124\"");

    assertThat(inbox.accept(BODY, Signature.of("third", BODY))).isEqualTo(Answer.REFUSED);
    assertThat(inbox.accept(BODY, null)).isEqualTo(Answer.REFUSED);
    assertThat(inbox.accept(BODY + " ", Signature.of("first", BODY))).isEqualTo(Answer.REFUSED);
    assertThat(inbox.accept(unknown, Signature.of("first", unknown))).isEqualTo(Answer.REFUSED);
    verifyNoInteractions(news);
  }

  @Test
  void saysSo_whenTheBodyIsNoFacts() {
    assertThat(inbox.accept("{}", Signature.of("first", "{}"))).isEqualTo(Answer.UNREADABLE);
  }

  /** Page 123 is linked from two Confluences. */
  private static final class TwoConfluences implements PageTokens {
    @Override
    public String of(PageTarget page) {
      throw new AssertionError("nothing is made here");
    }

    @Override
    public void setRegistered(PageTarget page, boolean registered) {
      throw new AssertionError("nothing is registered here");
    }

    @Override
    public boolean isRegistered(PageTarget page) {
      return true;
    }

    @Override
    public List<PageToken> find(String pageId) {
      return pageId.equals("123")
          ? List.of(
              new PageToken(new PageTarget("app-1", "123"), "first"),
              new PageToken(new PageTarget("app-2", "123"), "second"))
          : List.of();
    }
  }
}
