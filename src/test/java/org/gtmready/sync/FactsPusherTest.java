package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.Plans;
import org.gtmready.core.sync.Interest;
import org.gtmready.core.sync.Interests;
import org.gtmready.core.sync.Observations;
import org.gtmready.core.sync.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactsPusherTest {

  private static final Instant NOW = Instant.parse("2027-01-03T00:00:00Z");

  private final Outbox outbox = mock(Outbox.class);
  private final Interests interests = mock(Interests.class);
  private final Plans plans = mock(Plans.class);
  private final ApplicationLinkService links = mock(ApplicationLinkService.class);
  private final FactsPusher pusher =
      new FactsPusher(
          outbox,
          interests,
          plans,
          new Numbers(),
          new FactsJson(),
          new JiraLinks(links),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void aPageAtVersionSeven() {
    when(plans.observe("123", 1)).thenReturn(FactsJsonTest.FACTS);
    when(links.getApplicationLinks(JiraApplicationType.class)).thenReturn(List.of());
  }

  @Test
  void waits_whenTheAnnouncedVersionIsNotThereYet() {
    Outbox.Entry early = due(new Outbox.Entry(1, "123", 8, 0));
    pusher.pushDue();
    verify(outbox).later(early, NOW.plusSeconds(1));
  }

  @Test
  void stopsWaiting_whenTheVersionNeverComes() {
    Outbox.Entry rolledBack = due(new Outbox.Entry(1, "123", 8, 5));
    pusher.pushDue();
    verify(outbox).done(rolledBack);
  }

  @Test
  void doesNotWaitForAVersion_ofAPageThatIsGone() {
    when(plans.observe("123", 1)).thenReturn(gone());
    Outbox.Entry entry = due(new Outbox.Entry(1, "123", 8, 0));
    pusher.pushDue();
    verify(outbox).done(entry);
  }

  @Test
  void asksNobody_whoIsNotLinked() {
    Outbox.Entry entry = due(new Outbox.Entry(1, "123", 7, 0));
    when(interests.of("123"))
        .thenReturn(List.of(new Interest("123", "http://attacker.example", "token")));
    pusher.pushDue();
    verify(outbox).done(entry);
    verify(outbox, never()).later(any(), any());
  }

  private Outbox.Entry due(Outbox.Entry entry) {
    when(outbox.due(any(), anyInt())).thenReturn(List.of(entry));
    assertThat(entry.pageId()).isEqualTo("123");
    return entry;
  }

  private static final class Numbers implements Observations {
    private long last;

    @Override
    public long next() {
      return ++last;
    }

    @Override
    public long last() {
      return last;
    }
  }

  private static PageFacts gone() {
    return new PageFacts("123", PageFacts.State.GONE, "", "", true, 0, NOW, 1, List.of());
  }
}
