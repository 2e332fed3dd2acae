package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.gtmready.core.audit.Decision;
import org.gtmready.core.audit.DecisionKind;
import org.gtmready.core.audit.DecisionStore;
import org.gtmready.core.audit.FailedCheck;
import org.gtmready.core.audit.JudgedEvidence;
import org.gtmready.core.audit.JudgedRequirement;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.audit.Subject;
import org.gtmready.core.audit.Tries;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.evaluate.Status;
import org.gtmready.sandbox.store.ActiveObjectsFactory;
import org.gtmready.sandbox.store.Database;
import org.gtmready.storage.ActiveObjectsDecisions;
import org.gtmready.storage.DecisionRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Decisions are kept as they were made, counted exactly, and removed only when they explain
 * nothing.
 */
abstract class DecisionStoreContract {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final DecisionStore.Choice EVERY = new DecisionStore.Choice(null, null, null);

  private Database database;
  private ActiveObjects ao;
  private DecisionStore store;

  /** One that nobody has used. */
  abstract Database fresh();

  @BeforeEach
  void open() {
    database = fresh();
    ao = ActiveObjectsFactory.create(database, "org.gtmready", List.of(DecisionRow.class));
    store = new ActiveObjectsDecisions(ao);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void knowsTheNamesThatAreThere_howeverManyAreAsked() {
    store.add(decision(DecisionKind.PASSED, 7, NOW), "change 1");
    store.add(decision(DecisionKind.BYPASSED, 8, NOW), "change 900");
    List<String> asked = IntStream.range(0, 1_200).mapToObj(i -> "change " + i).toList();

    assertThat(store.known(asked)).containsExactlyInAnyOrder("change 1", "change 900");
    assertThat(store.known(List.of())).isEmpty();
    assertThat(store.known(List.of("CHANGE 1", "change"))).isEmpty();
  }

  @Test
  void keepsEverything() {
    Decision decision = decision(DecisionKind.REFUSED, 7, NOW);
    store.count(decision, "one");

    assertThat(store.of(7, null, 10))
        .singleElement()
        .usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(decision);
  }

  @Test
  void countsEachExactlyOnce_whoeverCountsAtTheSameMoment() {
    DecisionStore other = new ActiveObjectsDecisions(ao);
    List<CompletableFuture<Void>> all =
        IntStream.range(0, 64)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        () ->
                            (i % 2 == 0 ? store : other)
                                .count(
                                    decision(DecisionKind.REFUSED, 7, NOW.plusSeconds(i)), "same")))
            .toList();
    all.forEach(CompletableFuture::join);

    assertThat(store.of(7, null, 10))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.tries().times()).isEqualTo(64);
              assertThat(it.tries().lastAt()).isEqualTo(NOW.plusSeconds(63));
            });
  }

  @Test
  void addsOnce_whoeverAddsAtTheSameMoment() {
    List<CompletableFuture<Boolean>> all =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> store.add(decision(DecisionKind.PASSED, 7, NOW), "change 1")))
            .toList();

    assertThat(all.stream().filter(CompletableFuture::join)).hasSize(1);
    assertThat(store.of(7, null, 10)).hasSize(1);
  }

  @Test
  void keepsWhatWasJudgedLast_besideWhatWasJudgedFirst() {
    store.count(decision(DecisionKind.REFUSED, 7, NOW), "same");
    Decision later = decision(DecisionKind.REFUSED, 7, NOW.plusSeconds(5), requirement(8));
    store.count(later, "same");
    assertThat(store.of(7, null, 1).get(0).latest()).isEqualTo(later.requirements());
    assertThat(store.of(7, null, 1).get(0).requirements()).containsExactly(requirement(7));

    store.count(decision(DecisionKind.REFUSED, 7, NOW.minusSeconds(5)), "same");
    assertThat(store.of(7, null, 1).get(0).tries())
        .isEqualTo(new Tries("ana", NOW, "ana", NOW.plusSeconds(5), 3));
  }

  @Test
  void tellsNewestFirst_inParts() {
    for (int i = 0; i < 5; i++) {
      store.count(decision(DecisionKind.REFUSED, 7, NOW.plusSeconds(i / 2)), "n" + i);
    }
    List<Decision> all = store.of(7, null, 10);
    Decision second = all.get(1);
    DecisionStore.Place place =
        new DecisionStore.Place(second.tries().lastAt().toEpochMilli(), second.id());

    assertThat(all)
        .hasSize(5)
        .isSortedAccordingTo(
            java.util.Comparator.comparing((Decision it) -> it.tries().lastAt()).reversed());
    assertThat(store.of(7, place, 10)).isEqualTo(all.subList(2, 5));
    assertThat(store.of(8, null, 10)).isEmpty();
  }

  @Test
  void handsOutByNumber_projectAndDate() {
    store.count(decision(DecisionKind.REFUSED, 7, NOW), "a");
    store.count(decision(DecisionKind.REFUSED, 8, NOW.plusSeconds(60)), "b");

    List<Decision> all = store.all(EVERY, 0, 10);
    assertThat(all).extracting(it -> it.subject().epicId()).containsExactly(7L, 8L);
    assertThat(store.all(EVERY, all.get(0).id(), 10)).isEqualTo(all.subList(1, 2));
    assertThat(store.all(EVERY, 0, 1)).isEqualTo(all.subList(0, 1));
    assertThat(store.all(new DecisionStore.Choice(Set.of("LAUNCH", "OLD"), null, null), 0, 10))
        .hasSize(2);
    assertThat(store.all(new DecisionStore.Choice(Set.of("OTHER"), null, null), 0, 10)).isEmpty();
    assertThat(store.all(new DecisionStore.Choice(null, NOW.plusSeconds(1), null), 0, 10))
        .isEqualTo(all.subList(1, 2));
    assertThat(store.all(new DecisionStore.Choice(null, null, NOW.plusSeconds(1)), 0, 10))
        .isEqualTo(all.subList(0, 1));
  }

  @ParameterizedTest
  @EnumSource(DecisionKind.class)
  void forgets_onlyOldRefusals_ofEpicsThatNeverGotThrough(DecisionKind kind) {
    store.add(decision(kind, 7, NOW), "old");
    store.add(decision(DecisionKind.REFUSED, 8, NOW.plus(Duration.ofDays(2))), "young");

    assertThat(store.forget(NOW.plus(Duration.ofDays(1)))).isEqualTo(kind.isRefusal() ? 1 : 0);
    assertThat(store.all(EVERY, 0, 10)).hasSize(kind.isRefusal() ? 1 : 2);
  }

  @ParameterizedTest
  @EnumSource(DecisionKind.class)
  void forgetsNothing_ofAnEpicThatGotThrough(DecisionKind kind) {
    store.add(decision(DecisionKind.REFUSED, 7, NOW), "refused");
    store.add(decision(kind, 7, NOW.plusSeconds(1)), "then");
    int before = store.all(EVERY, 0, 10).size();

    store.forget(NOW.plus(Duration.ofDays(1)));
    assertThat(store.all(EVERY, 0, 10).size())
        .isEqualTo(kind.isRelease() ? before : kind.isRefusal() ? 0 : 1);
  }

  @Test
  void forgetsAThousand() {
    for (int i = 0; i < 1_050; i++) {
      store.add(decision(DecisionKind.REFUSED, 1_000 + i, NOW), "r" + i);
    }
    store.add(decision(DecisionKind.PASSED, 1_700, NOW), "p");

    assertThat(store.forget(NOW.plusSeconds(1))).isEqualTo(1_049);
    assertThat(store.all(EVERY, 0, 10))
        .extracting(it -> it.subject().epicId())
        .containsOnly(1_700L);
  }

  @Test
  void keepsWhatIsNamedAtLength_cutOff_andOddTextWhole() {
    String odd = "=cmd|' /C calc'!A0 \u2028 \ud83d\ude80 \"quoted\", ü";
    Passage passage =
        new Passage(1, "x".repeat(400), "1", odd, "2", "", GateScope.of(List.of("a", "b")));
    store.add(
        Decision.of(
            DecisionKind.MISCONFIGURED,
            new Subject(7, "LAUNCH-7", "LAUNCH"),
            passage,
            1,
            Tries.once("", NOW),
            List.of(),
            "k,".repeat(500)),
        "odd");

    Decision kept = store.of(7, null, 1).get(0);
    assertThat(kept.passage().transition()).isEqualTo("x".repeat(255));
    assertThat(kept.passage().fromName()).isEqualTo(odd);
    assertThat(kept.passage().scope().keys()).containsExactly("a", "b");
    assertThat(kept.tries().by()).isEmpty();
    assertThat(kept.note()).hasSize(1_000);
  }

  @Test
  void leavesOut_whatOnlyALaterVersionKnows() {
    store.add(decision(DecisionKind.PASSED, 7, NOW), "known");
    for (DecisionRow row : ao.find(DecisionRow.class)) {
      ao.create(
          DecisionRow.class,
          java.util.Map.of(
              "DECISION_HASH", "later",
              "DECISION_KIND", "LATER",
              "EPIC_ID", 7L,
              "DETAIL", "[{\"status\":\"ODD\"}]",
              "LAST_AT", row.getLastAt() + 1));
    }

    assertThat(store.of(7, null, 10))
        .extracting(Decision::kind)
        .containsExactly(DecisionKind.PASSED);
  }

  private static Decision decision(
      DecisionKind kind, long epic, Instant at, JudgedRequirement... requirements) {
    return Decision.of(
        kind,
        new Subject(epic, "LAUNCH-" + epic, "LAUNCH"),
        new Passage(31, "Release", "2", "Ready", "3", "Released", GateScope.ALL),
        4,
        Tries.once("ana", at),
        requirements.length == 0 ? List.of(requirement(7)) : List.of(requirements),
        "");
  }

  private static JudgedRequirement requirement(int version) {
    return new JudgedRequirement(
        "positioning",
        "positioning",
        Status.UNSATISFIED,
        Mode.ENFORCE,
        true,
        true,
        false,
        3,
        11,
        List.of(
            new JudgedEvidence(
                1,
                new Target.PageTarget("link", "100"),
                "READ",
                version,
                "f" + version,
                NOW.toString()),
            new JudgedEvidence(
                2, new Target.IssueTarget(9, "LAUNCH-9"), "NOT_READABLE", null, null, null),
            new JudgedEvidence(
                3, new Target.UrlTarget("https://example.org"), "NOT_READABLE", null, null, null)),
        List.of(new FailedCheck("GTM-POS-003", "outcome", 1L, true)));
  }
}
