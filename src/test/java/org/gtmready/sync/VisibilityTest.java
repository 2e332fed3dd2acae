package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLinkService;
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

  private static final PageTarget PAGE = new PageTarget("app", "1");
  private static final PageTarget SECRET = new PageTarget("app", "2");
  private static final List<PageTarget> BOTH = List.of(PAGE, SECRET);

  private final Clock clock = mock(Clock.class);
  private final ConfluenceHealth reachability = new ConfluenceHealth(clock);
  private final Visibility visibility =
      new Visibility(
          new ConfluenceLinks(mock(ApplicationLinkService.class)),
          mock(UserManager.class),
          reachability,
          clock);

  @BeforeEach
  void oneOfTwoPagesWasVisible() {
    after(Duration.ZERO);
    visibility.learn(PAGE, new Lookup.Found("app", FactsJsonTest.FACTS));
    visibility.learn(SECRET, new Lookup.NotFound());
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
    reachability.noted("app", new AppLinkClient.Answer.Silent("timeout"));
    assertThat(visibility.known(BOTH)).containsExactly(PAGE);

    after(Duration.ofHours(4));
    reachability.noted("app", new AppLinkClient.Answer.Silent("timeout"));
    assertThat(visibility.known(BOTH)).isEmpty();
  }

  @Test
  void remembersWhomAPageWasKeptFrom_forFourHours() {
    after(Duration.ofMinutes(239));
    assertThat(visibility.wasHidden(SECRET)).isTrue();
    assertThat(visibility.wasHidden(PAGE)).isFalse();
    assertThat(visibility.wasHidden(new PageTarget("app", "3"))).isFalse();
    after(Duration.ofHours(4));
    assertThat(visibility.wasHidden(SECRET)).isFalse();
  }

  @Test
  void isForgotten_whenThePageIsRestrictedOrOpened() {
    visibility.forget(PAGE);
    assertThat(visibility.known(BOTH)).isEmpty();
    reachability.noted("app", new AppLinkClient.Answer.Silent("timeout"));
    assertThat(visibility.known(BOTH)).isEmpty();
  }

  private void after(Duration time) {
    when(clock.instant()).thenReturn(Instant.parse("2027-01-01T00:00:00Z").plus(time));
  }
}
