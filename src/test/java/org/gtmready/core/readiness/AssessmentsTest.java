package org.gtmready.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.linking.FakeTracker;
import org.gtmready.core.linking.MemoryEvidence;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.readiness.evaluate.CheckResult;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.evaluate.Overall;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.junit.jupiter.api.Test;

class AssessmentsTest {

  private static final GateScope ASKED = GateScope.parse("adoption-metrics,sales-enablement");

  private final Policy policy = Facts.defaultPolicy();
  private final FakeTracker tracker = new FakeTracker();
  private final MemoryEvidence store = new MemoryEvidence();
  private final Assessments assessments =
      new Assessments(project -> policy, store, tracker, Clock.fixed(Facts.NOW, ZoneOffset.UTC));

  @Test
  void judgesAThousandEpicsWithOneQuestionToTheStore() {
    List<EpicFacts> epics =
        IntStream.rangeClosed(1, 1_000)
            .mapToObj(id -> Facts.epic(id, "LAUNCH-" + id, null, null))
            .toList();
    policy.requirements().forEach(requirement -> link(7, requirement.key()));

    int before = store.queries();
    List<Verdict> verdicts = assessments.of(epics, GateScope.ALL);

    assertThat(verdicts).extracting(Verdict::epic).isEqualTo(epics);
    assertThat(verdicts.get(6).overall()).isEqualTo(Overall.READY);
    assertThat(verdicts).filteredOn(Verdict::refuses).hasSize(999);
    assertThat(store.queries()).isEqualTo(before + 1);
  }

  @Test
  void asksOnceWhetherTheIssuesOfAThousandEpicsAreThere() {
    List<EpicFacts> epics = new ArrayList<>();
    for (int id = 1; id <= 1_000; id++) {
      epics.add(Facts.epic(id, "LAUNCH-" + id, null, null));
      tracker.issue(5_000 + id, "TASK-" + id, "Task");
      link(
          id,
          "adoption-metrics",
          new Target.IssueTarget(5_000L + id, "TASK-" + id),
          new Reading.NotReadable());
    }
    tracker.deleted("TASK-7");

    int before = tracker.questions();
    List<Verdict> verdicts = assessments.of(epics, GateScope.parse("adoption-metrics"));

    assertThat(verdicts)
        .filteredOn(Verdict::refuses)
        .extracting(Verdict::epic)
        .containsExactly(epics.get(6));
    assertThat(tracker.questions()).isEqualTo(before + 1);
  }

  @Test
  void judgesOnlyWhatIsAskedFor() {
    link(7, "positioning");
    EpicFacts epic = Facts.epic(7, "LAUNCH-7", null, null);

    assertThat(assessments.of(epic, GateScope.parse("positioning")).overall())
        .isEqualTo(Overall.READY);
    assertThat(assessments.of(epic, GateScope.ALL).overall()).isEqualTo(Overall.BLOCKED);
  }

  @Test
  void findsAnIssueOpen_whenItIsGone_whoeverAsks() {
    tracker.issue(9, "LAUNCH-9", "Task").issue(10, "LAUNCH-10", "Task");
    link(7, "adoption-metrics", new Target.IssueTarget("LAUNCH-9"), new Reading.NotReadable());
    link(7, "sales-enablement", new Target.IssueTarget("LAUNCH-10"), new Reading.NotReadable());
    EpicFacts epic = Facts.epic(7, "LAUNCH-7", null, null);
    assertThat(assessments.of(epic, ASKED).overall()).isEqualTo(Overall.READY);

    tracker.invisible("LAUNCH-10");
    assertThat(assessments.of(epic, ASKED).overall()).isEqualTo(Overall.READY);

    tracker.deleted("LAUNCH-9");
    Verdict verdict = assessments.of(epic, ASKED);
    assertThat(verdict.blockers())
        .extracting(result -> result.requirement().key())
        .containsExactly("adoption-metrics");
    assertThat(verdict.blockers().get(0).checks())
        .extracting(CheckResult::message)
        .containsExactly("gtm.check.issue-gone");
  }

  @Test
  void followsAnIssueThatWasMoved() {
    tracker.issue(9, "START-4", "Task").moved("LAUNCH-9", "START-4");
    link(7, "adoption-metrics", new Target.IssueTarget("LAUNCH-9"), new Reading.NotReadable());

    assertThat(
            assessments
                .of(Facts.epic(7, "LAUNCH-7", null, null), GateScope.parse("adoption-metrics"))
                .overall())
        .isEqualTo(Overall.READY);
  }

  @Test
  void followsAnIssueByItsId_whateverItsKey() {
    tracker.issue(9, "START-4", "Task");
    link(7, "adoption-metrics", new Target.IssueTarget(9, "LAUNCH-9"), new Reading.NotReadable());
    EpicFacts epic = Facts.epic(7, "LAUNCH-7", null, null);
    GateScope scope = GateScope.parse("adoption-metrics");

    assertThat(assessments.of(epic, scope).overall()).isEqualTo(Overall.READY);
    tracker.deleted("START-4");
    assertThat(assessments.of(epic, scope).refuses()).isTrue();
  }

  @Test
  void takesAPlanForItsOwn_whenTheEpicWasMovedSinceItWasWritten() {
    tracker.epic(7, "START-1").moved("LAUNCH-7", "START-1");
    PlanFacts plan =
        new PlanFacts("positioning", 3, List.of("value"), List.of(), List.of(), "f")
            .forEpic("LAUNCH-7");
    link(7, "positioning", new Target.PageTarget("link", "100"), new Reading.Read(plan, Facts.NOW));
    GateScope scope = GateScope.parse("positioning");

    Verdict moved = assessments.of(tracker.find("START-1").orElseThrow(), scope);
    assertThat(moved.epic().isCalled("LAUNCH-7")).isTrue();
    assertThat(messages(moved)).doesNotContain(CheckResult.OTHER_EPIC);
    Verdict other = assessments.of(Facts.epic(7, "START-9", null, null), scope);
    assertThat(messages(other)).doesNotContain(CheckResult.OTHER_EPIC);
    tracker.deleted("LAUNCH-7");
    assertThat(messages(assessments.of(Facts.epic(7, "START-9", null, null), scope)))
        .contains(CheckResult.OTHER_EPIC);
  }

  private static List<String> messages(Verdict verdict) {
    return verdict.results().get(0).checks().stream().map(CheckResult::message).toList();
  }

  private void link(long epic, String requirement) {
    link(epic, requirement, new Target.UrlTarget("https://a.example"), new Reading.NotReadable());
  }

  private void link(long epic, String requirement, Target target, Reading reading) {
    store.link(
        new NewEvidence(
            epic,
            requirement,
            requirement,
            target,
            "Title",
            "https://a.example",
            false,
            "pm",
            reading,
            0),
        null);
  }
}
