package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.junit.jupiter.api.Test;

/** Links are made and ended once, however many ask, and found with few queries. */
abstract class EvidenceStoreContract extends EvidenceNewsContract {

  @Test
  void history_isToldInParts() {
    for (int i = 1; i <= 5; i++) {
      link(evidence(1, new Target.UrlTarget("https://example.org/" + i), null), null);
    }

    List<EvidenceEvent> newest = store.historyOf(1, Long.MAX_VALUE, 3);
    assertThat(newest).hasSize(3);
    assertThat(store.historyOf(1, newest.get(2).id(), 3))
        .extracting(event -> ((Target.UrlTarget) event.target()).url())
        .containsExactly("https://example.org/2", "https://example.org/1");
    assertThat(store.historyOf(1, 0, 3)).isEmpty();
  }

  @Test
  void activeOf_takesOneQuery_howeverManyThereAre() {
    for (int i = 0; i < 50; i++) {
      store.link(evidence(1, new Target.UrlTarget("https://example.org/" + i), null), null);
    }
    long before = database.queries().position();

    assertThat(store.activeOf(1)).hasSize(50);
    assertThat(database.queries().since(before)).hasSize(1);
  }

  @Test
  void activeOf_manyEpics_takesOneQueryForFiveHundred() {
    for (long epic : List.of(1L, 500L, 501L, 1_100L)) {
      store.link(evidence(epic, PAGE, null), null);
    }
    List<Long> epics = LongStream.rangeClosed(1, 1_100).boxed().toList();
    long before = database.queries().position();

    assertThat(store.activeOf(epics))
        .extracting(Evidence::epicId)
        .containsExactly(1L, 500L, 501L, 1_100L);
    assertThat(database.queries().since(before)).hasSize(3);
    assertThat(store.activeOf(List.of())).isEmpty();
    assertThat(database.queries().since(before)).hasSize(3);
  }

  @Test
  void replacing_isOneStep_andRepeatable() {
    long old = link(evidence(1, PAGE, new Reading.NoPlan(1, NOW)), null).id();
    NewEvidence next = evidence(1, new Target.UrlTarget("https://example.org"), null);

    long first = link(next, old).id();
    long again = link(next, old).id();

    assertThat(again).isEqualTo(first);
    assertThat(link(next, first).id()).isEqualTo(first);
    assertThat(store.activeOf(1)).hasSize(1);
    assertThat(store.historyOf(1, Long.MAX_VALUE, 50))
        .extracting(EvidenceEvent::what)
        .containsExactly(
            EvidenceEvent.What.LINKED, EvidenceEvent.What.REPLACED, EvidenceEvent.What.LINKED);
  }

  @Test
  void oneLinkIsCreated_whenManyLinkTheSameAtOnce() {
    NewEvidence asked = evidence(1, PAGE, new Reading.NoPlan(1, NOW));

    List<CompletableFuture<Boolean>> created =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> store.link(asked, null).orElseThrow().created()))
            .toList();

    assertThat(created).extracting(CompletableFuture::join).containsOnlyOnce(true);
    assertThat(store.historyOf(1, Long.MAX_VALUE, 50)).hasSize(1);
  }

  @Test
  void oneReplacementIsStored_whenManyReplaceTheSameAtOnce() {
    long old = link(evidence(1, PAGE, new Reading.NoPlan(1, NOW)), null).id();

    List<CompletableFuture<Boolean>> stored =
        IntStream.range(0, 16)
            .mapToObj(i -> new Target.UrlTarget("https://example.org/" + i))
            .map(
                target ->
                    CompletableFuture.supplyAsync(
                        () -> store.link(evidence(1, target, null), old).isPresent()))
            .toList();

    assertThat(stored).extracting(CompletableFuture::join).containsOnlyOnce(true);
    assertThat(store.activeOf(1)).hasSize(1);
    assertThat(store.historyOf(1, Long.MAX_VALUE, 50))
        .extracting(EvidenceEvent::what)
        .containsExactly(
            EvidenceEvent.What.LINKED, EvidenceEvent.What.REPLACED, EvidenceEvent.What.LINKED);
  }

  @Test
  void unlinking_happensOnce_whenManyAskAtOnce() {
    long id = link(evidence(1, PAGE, new Reading.NoPlan(1, NOW)), null).id();

    List<CompletableFuture<Boolean>> answers =
        IntStream.range(0, 16)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> store.unlink(id, "pm")))
            .toList();

    assertThat(answers).extracting(CompletableFuture::join).containsOnlyOnce(true);
    assertThat(store.find(id)).isEmpty();
    assertThat(store.find(-1)).isEmpty();
    assertThat(store.find(Long.MAX_VALUE)).isEmpty();
    assertThat(store.historyOf(1, Long.MAX_VALUE, 50)).hasSize(2);
  }

  @Test
  void linkedPages_areEachNamedOnce() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(1, NOW)), null);
    store.link(evidence(2, PAGE, new Reading.NoPlan(1, NOW)), null);
    store.link(evidence(2, new Target.UrlTarget("https://example.org"), null), null);

    assertThat(store.linkedPages()).containsExactly(PAGE);
  }
}
