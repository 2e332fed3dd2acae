package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.user.UserManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.PlanQuery;
import org.gtmready.core.evidence.Target.PageTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which pages somebody may view, while Confluence answers, does not, and answers again. */
class ConfluencePagesTest {

  private static final Instant START = Instant.parse("2027-01-03T00:00:00Z");
  private static final String LINK = "11111111-1111-1111-1111-111111111111";
  private static final PageTarget PAGE = new PageTarget(LINK, "1");

  private final Peer confluence = new Peer(LINK);
  private final SetClock clock = new SetClock(START);
  private final ConfluenceHealth health = new ConfluenceHealth(clock);
  private ConfluencePages pages;

  @BeforeEach
  void aLinkedConfluence() {
    ApplicationLinkService service = mock(ApplicationLinkService.class);
    when(service.getApplicationLinks(ConfluenceApplicationType.class))
        .thenReturn(List.of(confluence.link()));
    when(service.getPrimaryApplicationLink(ConfluenceApplicationType.class))
        .thenReturn(confluence.link());
    ConfluenceLinks links = new ConfluenceLinks(service);
    pages =
        new ConfluencePages(
            links,
            new Visibility(links, mock(UserManager.class), health, clock),
            new PageSearch(health, new PlanGlances(health)),
            health,
            mock(PageFollower.class));
    answers("{\"visible\":[\"1\"]}");
    assertThat(visible()).containsExactly(PAGE);
  }

  @Test
  void aFormerReader_seesNothing_afterASearchThatFails() {
    clock.now = START.plusSeconds(600);
    confluence.behaviour = it -> new Peer.Answer(500, "");
    pages.search(new PlanQuery("a search that fails", "", ""));
    assertThat(pages.knownVisible(List.of(PAGE))).isEmpty();

    answers("{\"visible\":[]}");
    assertThat(visible()).isEmpty();
    assertThat(pages.knownVisible(List.of(PAGE))).isEmpty();
  }

  @Test
  void aFormerReader_seesNothing_onceConfluenceSaysSo_alsoRightAfterAnOutage() {
    clock.now = START.plusSeconds(600);
    confluence.behaviour =
        it -> {
          throw new ResponseException("down");
        };
    assertThat(visible()).as("as it was within four hours").containsExactly(PAGE);

    clock.now = START.plusSeconds(620);
    answers("{\"visible\":[]}");
    assertThat(visible()).isEmpty();
  }

  @Test
  void aPageThatIsNotFound_isAskedAbout_sinceItMayBeInTheTrash() {
    confluence.behaviour = it -> new Peer.Answer(404, "{\"code\":\"GTM-PLAN-001\"}");
    assertThat(pages.read(PAGE)).isInstanceOf(Lookup.NotFound.class);
    assertThat(pages.knownVisible(List.of(PAGE))).isEmpty();

    answers("{\"visible\":[\"1\"]}");
    assertThat(visible()).containsExactly(PAGE);
    assertThat(pages.isKnownHidden(PAGE)).isFalse();
  }

  @Test
  void aPageThatWasNotFound_staysHidden_whileConfluenceDoesNotAnswer() {
    confluence.behaviour = it -> new Peer.Answer(404, "{\"code\":\"GTM-PLAN-001\"}");
    pages.read(PAGE);
    confluence.behaviour =
        it -> {
          throw new ResponseException("down");
        };

    assertThat(visible()).isEmpty();
    assertThat(pages.isKnownHidden(PAGE)).isTrue();
  }

  private Set<PageTarget> visible() {
    return pages.visible(List.of(PAGE));
  }

  private void answers(String body) {
    confluence.behaviour = it -> new Peer.Answer(200, body);
  }
}
