package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.plan.PageFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageFactsHandlerTest {

  private static final Target.PageTarget PAGE = new Target.PageTarget(FakeConfluence.LINK, "100");

  private final MemoryEvidence store = new MemoryEvidence();
  private final List<String> done = new ArrayList<>();
  private final List<Target.PageTarget> forgotten = new ArrayList<>();
  private final PageFactsHandler news =
      new PageFactsHandler(
          store,
          new PageLinks() {
            @Override
            public void show(Evidence evidence) {
              done.add("show " + evidence.title() + " on " + evidence.epicId());
            }

            @Override
            public void hide(Evidence evidence) {
              done.add("hide on " + evidence.epicId());
            }
          },
          forgotten::add,
          Clock.fixed(FakeConfluence.SEEN, ZoneOffset.UTC));

  @BeforeEach
  void twoEpicsLinkThePage() {
    link(1, "positioning");
    link(1, "sales-enablement");
    link(2, "positioning");
  }

  @Test
  void hidesThePageFromTheTracker_asSoonAsItIsRestricted_andShowsItWhenItIsOpenAgain() {
    take("Plan", true);
    assertThat(done).containsExactly("hide on 1", "hide on 2");

    done.clear();
    take("Plan", true);
    assertThat(done).containsExactly("hide on 1", "hide on 2");

    done.clear();
    take("Plan", false);
    assertThat(done).containsExactly("show Plan on 1", "show Plan on 2");
  }

  @Test
  void leavesTheTrackerAlone_whenNothingOfThatChanged() {
    take("Another title", false);
    assertThat(done).isEmpty();
  }

  @Test
  void forgetsWhoMayViewThePage_whenItWasRestrictedOrOpened() {
    take("Another title", false);
    assertThat(forgotten).isEmpty();
    take("Plan", true);
    assertThat(forgotten).containsExactly(PAGE);
    take("Plan", true);
    assertThat(forgotten).containsExactly(PAGE);
    take("Plan", false);
    assertThat(forgotten).containsExactly(PAGE, PAGE);
  }

  private void take(String title, boolean restricted) {
    news.take(
        FakeConfluence.LINK,
        new PageFacts(
            "100",
            PageFacts.State.CURRENT,
            title,
            "https://wiki/100",
            restricted,
            4,
            FakeConfluence.SEEN,
            0,
            List.of()));
  }

  private void link(long epic, String requirement) {
    store.link(
        new NewEvidence(
            epic,
            requirement,
            requirement,
            PAGE,
            "Plan",
            "https://wiki/100",
            false,
            "pm",
            new Reading.NoPlan(3, FakeConfluence.SEEN),
            0),
        null);
  }
}
