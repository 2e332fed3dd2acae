package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is linked, replaced and unlinked, and what the tracker shows of it. */
class LinkingTest extends LinkingFixture {

  @Test
  void keepsWhatWasRead_whenThePageHoldsThePlan() {
    Linking.Linked linked = done(page("positioning", "100", null));

    assertThat(linked.created()).isTrue();
    assertThat(linked.evidence().target())
        .isEqualTo(new Target.PageTarget(FakeConfluence.LINK, "100"));
    assertThat(linked.evidence().reading()).isEqualTo(new Reading.Read(PLAN, FakeConfluence.SEEN));
    assertThat(shown).containsExactly("Page 100");
  }

  @Test
  void saysThatThereIsNoPlan_whenThePageHasNone() {
    assertThat(done(page("positioning", "101", null)).evidence().reading())
        .isEqualTo(new Reading.NoPlan(3, FakeConfluence.SEEN));
  }

  @Test
  void linksOnce_whenAskedTwice() {
    long first = done(page("positioning", "100", null)).evidence().id();
    Linking.Linked second = done(page("positioning", "100", null));

    assertThat(second.created()).isFalse();
    assertThat(second.evidence().id()).isEqualTo(first);
    assertThat(store.activeOf(1)).hasSize(1);
  }

  @Test
  void hasConfluenceTellOfAPage_onlyWhenSomebodyWhoMayViewItLinkedIt() {
    confluence.troubled(new Lookup.Unreachable("timeout"));
    done(page("positioning", "100", null));
    assertThat(confluence.followed()).isEmpty();

    confluence.troubled(null);
    done(page("positioning", "100", null));
    assertThat(confluence.followed()).containsExactly("100");
  }

  @Test
  void refusesTheTwentyFirstLink_butAReplacementAndWhatIsLinkedAlready() {
    long first = done(url("positioning", "https://example.org/1")).evidence().id();
    for (int i = 2; i <= 20; i++) {
      done(url("positioning", "https://example.org/" + i));
    }

    assertThat(problem(url("positioning", "https://example.org/21")))
        .isEqualTo(Problem.of(Problem.Kind.CONFLICT, "GTM-LINK-019", "requirement", "20"));
    assertThat(done(url("positioning", "https://example.org/20")).created()).isFalse();
    done(new LinkRequest("positioning", null, null, "https://example.org/21", first));
    done(url("adoption-metrics", "https://example.org/1"));
    assertThat(store.activeOf(1)).hasSize(21);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/21",
        "https://example.org/1",
        "https://EXAMPLE.org:443/1",
        "http://confluence.example/pages/viewpage.action?pageId=100",
        "http://confluence.example/pages/viewpage.action?pageId=101",
        "http://confluence.example/pages/viewpage.action?pageId=999",
        "http://jira.example/browse/LAUNCH-9",
        "http://jira.example/browse/LAUNCH-2",
        "http://jira.example/browse/LAUNCH-1",
        "javascript:alert(1)"
      })
  void refusesBeforehand_exactlyWhatLinkingRefuses_whenARequirementIsFull(String address) {
    long first = done(url("adoption-metrics", "https://example.org/1")).evidence().id();
    done(page("adoption-metrics", "100", null));
    done(url("adoption-metrics", "http://jira.example/browse/LAUNCH-9"));
    for (int i = 4; i <= 20; i++) {
      done(url("adoption-metrics", "https://example.org/" + i));
    }
    for (Long replaces : Arrays.asList(null, first, 999L)) {
      Result<Preview> before = linking.preview("LAUNCH-1", "adoption-metrics", address, replaces);
      Result<Linking.Linked> then =
          linking.link(
              "LAUNCH-1", new LinkRequest("adoption-metrics", null, null, address, replaces));
      assertThat(code(before)).as("replaces %s", replaces).isEqualTo(code(then));
    }
  }

  @Test
  void hasNoRoom_whenARequirementIsFull() {
    for (int i = 1; i <= 19; i++) {
      done(url("positioning", "https://example.org/" + i));
    }
    assertThat(code(linking.free("LAUNCH-1", "positioning"))).isEmpty();
    done(url("positioning", "https://example.org/20"));
    assertThat(code(linking.free("LAUNCH-1", "positioning"))).isEqualTo("GTM-LINK-019");
    assertThat(code(linking.free("LAUNCH-1", "adoption-metrics"))).isEmpty();
  }

  private static String code(Result<?> result) {
    return result instanceof Result.Refused<?> refused ? refused.problem().code() : "";
  }

  @Test
  void tellsTheHistoryInParts() {
    for (int i = 1; i <= 5; i++) {
      done(url("positioning", "https://example.org/" + i));
    }
    History history = new History(tracker, store, confluence);

    History.Part newest = history.of("LAUNCH-1", null, 2).orElseThrow();
    assertThat(titles(newest)).containsExactly("https://example.org/5", "https://example.org/4");
    History.Part older = history.of("LAUNCH-1", newest.next(), 2).orElseThrow();
    assertThat(titles(older)).containsExactly("https://example.org/3", "https://example.org/2");
    History.Part oldest = history.of("LAUNCH-1", older.next(), 2).orElseThrow();
    assertThat(titles(oldest)).containsExactly("https://example.org/1");
    assertThat(oldest.next()).isNull();
  }

  private static List<String> titles(History.Part part) {
    return part.lines().stream().map(line -> line.event().title()).toList();
  }

  @Test
  void keepsThePage_whenConfluenceDoesNotAnswer() {
    confluence.troubled(new Lookup.Unreachable("timeout"));

    Evidence evidence = done(page("positioning", "100", null)).evidence();

    assertThat(evidence.reading()).isEqualTo(new Reading.Unread("timeout"));
    assertThat(evidence.url())
        .isEqualTo("http://confluence.example/pages/viewpage.action?pageId=100");
    assertThat(evidence.restricted()).isTrue();
  }

  @Test
  void takesTheOldLinksPlace_whenItReplaces() {
    long old = done(page("positioning", "100", null)).evidence().id();

    done(page("positioning", "101", old));

    assertThat(store.activeOf(1)).extracting(Evidence::title).containsExactly("Page 101");
    assertThat(store.historyOf(1, Long.MAX_VALUE, 50))
        .extracting(EvidenceEvent::what)
        .containsExactly(
            EvidenceEvent.What.LINKED, EvidenceEvent.What.REPLACED, EvidenceEvent.What.LINKED);
    assertThat(shown).containsExactly("Page 101");
  }

  @Test
  void leavesThePageAmongTheIssuesLinks_whileAnotherRequirementUsesIt() {
    long one = done(page("positioning", "100", null)).evidence().id();
    long two = done(page("adoption-metrics", "100", null)).evidence().id();
    shown.remove(0); // the tracker knows it once

    linking.unlink("LAUNCH-1", one);
    assertThat(shown).containsExactly("Page 100");
    linking.unlink("LAUNCH-1", two);
    assertThat(shown).isEmpty();
  }

  @Test
  void showsThePageAgain_whenSomebodyLinksItWhileItIsBeingHidden() {
    long old = done(page("positioning", "100", null)).evidence().id();
    meanwhile =
        () -> {
          done(page("adoption-metrics", "100", null));
          shown.remove(0); // the tracker knows it once
        };

    linking.unlink("LAUNCH-1", old);

    assertThat(shown).containsExactly("Page 100");
  }
}
