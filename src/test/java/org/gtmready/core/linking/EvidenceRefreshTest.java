package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.readiness.evaluate.Facts;
import org.junit.jupiter.api.Test;

class EvidenceRefreshTest {

  private final FakeTracker tracker = new FakeTracker();
  private final MemoryEvidence store = new MemoryEvidence();
  private final FakeConfluence confluence = new FakeConfluence();
  private final EvidenceRefresh refresh =
      new EvidenceRefresh(
          tracker,
          tracker,
          store,
          confluence,
          new PageFactsHandler(store, null, null, Clock.fixed(Facts.NOW, ZoneOffset.UTC)));

  /** More than are looked at in one go, some of them gone, moved, or not for everybody's eyes. */
  @Test
  void followsAllIssuesByTheirIds_whoeverMaySeeThem() {
    for (int number = 1; number <= 450; number++) {
      tracker.issue(1_000 + number, "LAUNCH-" + number, "Task");
      link(new Target.IssueTarget("LAUNCH-" + number));
    }
    tracker.invisible("LAUNCH-3").deleted("LAUNCH-4").moved("OLD-1", "LAUNCH-5");
    link(new Target.IssueTarget("OLD-1"));
    link(new Target.IssueTarget(77, "LAUNCH-77"));

    refresh.identifyIssues();

    List<Target> targets = store.activeOf(1).stream().map(Evidence::target).toList();
    assertThat(targets).hasSize(452).contains(new Target.IssueTarget("LAUNCH-4"));
    assertThat(targets)
        .contains(
            new Target.IssueTarget(1_003, "LAUNCH-3"),
            new Target.IssueTarget(1_450, "LAUNCH-450"),
            new Target.IssueTarget(1_005, "OLD-1"),
            new Target.IssueTarget(77, "LAUNCH-77"));
    assertThat(store.unidentified(0, 10)).hasSize(1);
  }

  private void link(Target target) {
    store.link(
        new NewEvidence(
            1,
            "positioning",
            "positioning",
            target,
            "T",
            "u",
            false,
            "pm",
            new Reading.NotReadable(),
            0),
        null);
  }
}
