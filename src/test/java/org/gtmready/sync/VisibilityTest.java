package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.user.UserManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.Target.PageTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisibilityTest {

  private static final String APP = "11111111-1111-1111-1111-111111111111";
  private static final PageTarget PAGE = new PageTarget(APP, "1");
  private static final PageTarget SECRET = new PageTarget(APP, "2");
  private static final List<PageTarget> BOTH = List.of(PAGE, SECRET);

  private final Clock clock = mock(Clock.class);
  private final Peer confluence = new Peer(APP);
  private final ApplicationLinkService service = mock(ApplicationLinkService.class);
  private final ConfluenceHealth reachability = new ConfluenceHealth(clock);
  private final Visibility visibility =
      new Visibility(new ConfluenceLinks(service), mock(UserManager.class), reachability, clock);

  @BeforeEach
  void oneOfTwoPagesWasVisible() {
    when(service.getApplicationLinks(ConfluenceApplicationType.class))
        .thenReturn(List.of(confluence.link()));
    after(Duration.ZERO);
    visibility.learn(PAGE, new Lookup.Found(APP, FactsJsonTest.FACTS), visibility.moment());
    visibility.learn(SECRET, new Lookup.NotFound(), visibility.moment());
  }

  @Test
  void isAskedAgainAfterAMinute() {
    assertThat(visibility.known(BOTH)).containsExactly(PAGE);
    after(Duration.ofSeconds(60));
    assertThat(visibility.known(BOTH)).isEmpty();
    assertThat(visibility.isKnown(PAGE)).isFalse();
  }

  @Test
  void staysForFourHours_whileConfluenceDoesNotAnswer() {
    after(Duration.ofMinutes(239));
    assertThat(visibility.known(BOTH)).isEmpty();
    unansweredQuestion();
    assertThat(visibility.known(BOTH)).containsExactly(PAGE);

    after(Duration.ofHours(4));
    unansweredQuestion();
    assertThat(visibility.known(BOTH)).isEmpty();
  }

  @Test
  void remembersWhomAPageWasKeptFrom_forFourHours() {
    after(Duration.ofMinutes(239));
    assertThat(visibility.wasHidden(SECRET)).isTrue();
    assertThat(visibility.wasHidden(PAGE)).isFalse();
    assertThat(visibility.wasHidden(new PageTarget(APP, "3"))).isFalse();
    after(Duration.ofHours(4));
    assertThat(visibility.wasHidden(SECRET)).isFalse();
  }

  @Test
  void isForgotten_whenThePageIsRestrictedOrOpened() {
    visibility.forget(PAGE);
    assertThat(visibility.known(BOTH)).isEmpty();
    unansweredQuestion();
    assertThat(visibility.known(BOTH)).isEmpty();
  }

  /** A search that fails, as anybody can make one fail, opens nothing to former readers. */
  @Test
  void isNotBelievedAnyLonger_becauseAnotherQuestionGotNoAnswer() {
    after(Duration.ofMinutes(10));
    for (String why : List.of("timeout", "http-500", "unreachable")) {
      reachability.noted(APP, new AppLinkClient.Answer.Silent(why));
      assertThat(visibility.known(BOTH)).as(why).isEmpty();
    }
  }

  @Test
  void endsWithTheAnswer_thatTheReaderMayNotViewThePage() {
    after(Duration.ofMinutes(10));
    unansweredQuestion();
    assertThat(visibility.known(BOTH)).containsExactly(PAGE);

    confluence.behaviour = it -> new Peer.Answer(200, "{\"visible\":[]}");
    assertThat(visibility.ask(APP, BOTH)).isEmpty();
    assertThat(visibility.known(BOTH)).isEmpty();
    after(Duration.ofMinutes(12));
    unansweredQuestion();
    assertThat(visibility.known(BOTH)).isEmpty();
  }

  @Test
  void isNotTakenFromAnAnswer_thatWasUnderWayWhenThePageWasRestricted() {
    confluence.behaviour =
        it -> {
          visibility.forget(PAGE);
          return new Peer.Answer(200, "{\"visible\":[\"1\"]}");
        };
    assertThat(visibility.ask(APP, BOTH)).isEmpty();

    long asked = visibility.moment();
    visibility.forget(SECRET);
    visibility.learn(PAGE, new Lookup.Found(APP, FactsJsonTest.FACTS), asked);
    assertThat(visibility.known(BOTH)).isEmpty();
  }

  private void unansweredQuestion() {
    confluence.behaviour =
        it -> {
          throw new ResponseException("down");
        };
    visibility.ask(APP, BOTH);
  }

  private void after(Duration time) {
    when(clock.instant()).thenReturn(Instant.parse("2027-01-01T00:00:00Z").plus(time));
  }
}
