package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.plan.PageFacts;
import org.junit.jupiter.api.Test;

/** Which news of a page is believed, in whatever order it arrives, and who is told. */
abstract class EvidenceNewsContract extends EvidenceRowsContract {

  @Test
  void changes_areTold_onceForEachEpic_andOnlyWhenThereWereAny() {
    long id = store.link(evidence(1, PAGE, null), null).orElseThrow().evidence().id();
    store.link(evidence(1, PAGE, null), null);
    store.link(evidence(2, PAGE, null), null);
    assertThat(changed).containsExactly(1L, 2L);

    store.take("link", facts(2, 1, NOW), NOW);
    store.take("link", facts(1, 1, NOW), NOW);
    assertThat(changed).containsExactly(1L, 2L, 1L, 2L);

    assertThat(store.unlink(id, "ana")).isTrue();
    assertThat(store.unlink(id, "ana")).isFalse();
    assertThat(changed).containsExactly(1L, 2L, 1L, 2L, 1L);
  }

  @Test
  void higherVersion_wins_whateverTheClocksSay() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(1, NOW)), null);

    assertThat(store.take("link", facts(5, 50, NOW.plusSeconds(3_600)), NOW)).hasSize(1);
    assertThat(store.take("link", facts(4, 49, NOW.plusSeconds(7_200)), NOW)).isEmpty();
    assertThat(store.take("other", facts(9, 90, NOW), NOW)).isEmpty();
    assertThat(version()).isEqualTo(5);
    assertThat(store.take("link", facts(6, 60, NOW.minusSeconds(3_600)), NOW)).hasSize(1);
    assertThat(version()).isEqualTo(6);
  }

  @Test
  void laterObservation_wins_whenAPageIsTrashedAndRestoredWithoutANewVersion() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(5, NOW)), null);
    PageFacts trashed = state(PageFacts.State.TRASHED, 5, 51);
    PageFacts restored = state(PageFacts.State.CURRENT, 5, 52);

    store.take("link", trashed, NOW);
    assertThat(reading()).isEqualTo(new Reading.Gone(PageFacts.State.TRASHED, NOW));
    store.take("link", restored, NOW);
    store.take("link", trashed, NOW);
    assertThat(reading()).isEqualTo(new Reading.NoPlan(5, NOW));
  }

  @Test
  void deletedPage_staysDeleted_whenWhatWasSeenBeforeArrivesLate() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(5, NOW)), null);

    store.take("link", state(PageFacts.State.GONE, 0, 53), NOW);
    store.take("link", facts(7, 52, NOW), NOW);
    assertThat(reading()).isEqualTo(new Reading.Gone(PageFacts.State.GONE, NOW));
    store.take("link", facts(7, 54, NOW), NOW);
    assertThat(version()).isEqualTo(7);
  }

  @Test
  void answer_isBelieved_whateverIsKnown_unlessNewsArrivedSinceTheQuestion() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(9, NOW)), null);
    store.link(evidence(2, PAGE, new Reading.NoPlan(9, NOW)), null);
    store.take("link", facts(9, 90, NOW), NOW);

    long before = store.newsOf(PAGE);
    assertThat(store.takeAnswer("link", facts(2, 0, NOW), NOW, before)).hasSize(2);
    assertThat(version()).isEqualTo(2);

    long question = store.newsOf(PAGE);
    store.take("link", facts(11, 110, NOW), NOW);
    assertThat(store.takeAnswer("link", facts(10, 0, NOW), NOW, question)).isEmpty();
    assertThat(version()).isEqualTo(11);
  }

  @Test
  void newestFacts_win_whenManyArriveAtOnceInAnyOrder() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(0, NOW)), null);
    store.link(evidence(2, PAGE, new Reading.NoPlan(0, NOW)), null);
    for (int round = 0; round < 10; round++) {
      int base = round * 16;
      List<Integer> order =
          new ArrayList<>(IntStream.rangeClosed(base + 1, base + 16).boxed().toList());
      Collections.shuffle(order, new Random(round));

      order.stream()
          .map(v -> CompletableFuture.runAsync(() -> store.take("link", facts(v, v, NOW), NOW)))
          .toList()
          .forEach(CompletableFuture::join);

      assertThat(version()).isEqualTo(base + 16);
    }
  }

  @Test
  void facts_changeTitleAddressAndRestriction_butAGonePageKeepsItsTitle() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(1, NOW)), null);

    store.take("link", facts(2, 2, NOW), NOW);
    assertThat(store.activeOf(1).get(0).title()).isEqualTo("Page v2");
    assertThat(store.activeOf(1).get(0).restricted()).isTrue();
    store.take(
        "link",
        new PageFacts(
            "100", PageFacts.State.GONE, "", "", true, 2, NOW.plusSeconds(2), 0, List.of()),
        NOW);

    assertThat(store.activeOf(1).get(0).title()).isEqualTo("Page v2");
    assertThat(store.activeOf(1).get(0).reading())
        .isEqualTo(new Reading.Gone(PageFacts.State.GONE, NOW));
  }
}
