package org.gtmready.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.host.Users;
import org.gtmready.core.linking.FakeTracker;
import org.gtmready.core.readiness.evaluate.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets which decisions, and that each comes once. */
class ExportTest {

  private final MemoryDecisions store = new MemoryDecisions();
  private final FakeTracker tracker = new FakeTracker().epic(1, "LAUNCH-1").epic(2, "LAUNCH-2");
  private boolean administering;

  @Test
  void isNothing_forWhoAdministersNothing() {
    assertThat(export(Set.of()).ask(request(null, 10))).isEmpty();
    assertThat(export(Set.of()).ask(request("LAUNCH", 10))).isEmpty();
    assertThat(export(Set.of("LAUNCH")).ask(request(null, 10))).isEmpty();
    assertThat(export(Set.of("LAUNCH")).ask(request("OTHER", 10))).isEmpty();
  }

  @Test
  void isEverything_forAdministratorsOfTheProduct() {
    administering = true;
    decided(1, 2, 3, 0);

    assertThat(epics(export(Set.of()), null)).containsExactly(1L, 2L, 3L, 0L);
  }

  /** 3 is gone, 0 was never made, and 2 is kept from them. */
  @Test
  void isWhatTheyMayBrowse_forAdministratorsOfAProject() {
    decided(1, 2, 3, 0);
    tracker.invisible("LAUNCH-2");

    assertThat(epics(export(Set.of("LAUNCH", "OLD")), "LAUNCH")).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 499, 500, 501, 10_000})
  void handsOutEachOnce_inPartsOfAnySize(int size) {
    administering = true;
    for (int i = 1; i <= 1_003; i++) {
      decided(i);
    }
    List<Long> found = new ArrayList<>();
    Optional<Long> next = Optional.of(0L);
    while (next.isPresent()) {
      int before = found.size();
      next =
          export(Set.of())
              .ask(new Export.Request(null, null, null, next.get(), size))
              .orElseThrow()
              .each(it -> found.add(it.subject().epicId()));
      assertThat(found.size() - before).isLessThanOrEqualTo(size);
    }

    assertThat(found).hasSize(1_003).doesNotHaveDuplicates().isSorted();
  }

  private List<Long> epics(Export export, String project) {
    List<Long> epics = new ArrayList<>();
    export
        .ask(request(project, 10))
        .orElseThrow()
        .each(decision -> epics.add(decision.subject().epicId()));
    return epics;
  }

  private static Export.Request request(String project, int limit) {
    return new Export.Request(project, null, null, 0, limit);
  }

  private Export export(Set<String> administered) {
    Users users =
        new Users() {
          @Override
          public Optional<String> acting() {
            return Optional.of("ana");
          }

          @Override
          public boolean administering() {
            return administering;
          }

          @Override
          public String nameOf(String userKey) {
            return userKey;
          }
        };
    return new Export(
        store,
        key -> administered.contains(key) ? Optional.of(administered) : Optional.empty(),
        tracker,
        users);
  }

  private void decided(long... epics) {
    for (long epic : epics) {
      store.add(
          Decision.of(
              DecisionKind.REFUSED,
              new Subject(epic, epic == 0 ? "" : "LAUNCH-" + epic, "LAUNCH"),
              RecordingTest.RELEASE,
              1,
              Tries.once("ana", Facts.NOW),
              List.of(),
              ""),
          "refusal of " + epic);
    }
  }
}
