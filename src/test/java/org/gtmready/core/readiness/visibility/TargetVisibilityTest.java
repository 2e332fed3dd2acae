package org.gtmready.core.readiness.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.linking.FakeConfluence;
import org.gtmready.core.linking.FakeTracker;
import org.junit.jupiter.api.Test;

/** Who may see a linked issue is asked for all of them at once, and by id. */
class TargetVisibilityTest {

  private final FakeTracker tracker = new FakeTracker();
  private final TargetVisibility visibility = new TargetVisibility(tracker, new FakeConfluence());

  @Test
  void asksOnceForAThousandIssues() {
    List<Target> linked = new ArrayList<>();
    IntStream.rangeClosed(1, 1_000)
        .forEach(
            id -> {
              tracker.issue(id, "LAUNCH-" + id, "Task");
              linked.add(new Target.IssueTarget(id, "LAUNCH-" + id));
            });
    tracker.invisible("LAUNCH-500").deleted("LAUNCH-700");

    int before = tracker.questions();
    Predicate<Target> hidden = visibility.hidden(linked, VisibilityLookup.CACHED);

    assertThat(linked).filteredOn(hidden).containsExactly(linked.get(499), linked.get(699));
    assertThat(tracker.questions()).isEqualTo(before + 1);
  }

  @Test
  void asksNothing_whereNoIssueIsLinked() {
    visibility.hidden(List.of(new Target.UrlTarget("https://a.example")), VisibilityLookup.CACHED);
    assertThat(tracker.questions()).isZero();
  }

  @Test
  void goesByTheId_whateverTheKeyLeadsToNow() {
    tracker.issue(9, "START-4", "Task").issue(10, "LAUNCH-9", "Task").invisible("LAUNCH-9");
    Target moved = new Target.IssueTarget(9, "LAUNCH-9");
    Target other = new Target.IssueTarget(10, "START-4");

    Predicate<Target> hidden = visibility.hidden(List.of(moved, other), VisibilityLookup.CACHED);
    assertThat(hidden.test(moved)).isFalse();
    assertThat(hidden.test(other)).isTrue();
  }

  @Test
  void goesByTheKey_ofWhatAnOlderVersionLinked() {
    tracker.issue(9, "LAUNCH-9", "Task").issue(10, "LAUNCH-10", "Task").invisible("LAUNCH-10");
    Target seen = new Target.IssueTarget("LAUNCH-9");
    Target unseen = new Target.IssueTarget("LAUNCH-10");

    Predicate<Target> hidden = visibility.hidden(List.of(seen, unseen), VisibilityLookup.CACHED);
    assertThat(hidden.test(seen)).isFalse();
    assertThat(hidden.test(unseen)).isTrue();
  }
}
