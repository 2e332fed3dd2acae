package org.gtmready.core.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.gtmready.core.audit.Decision;
import org.gtmready.core.audit.DecisionKind;
import org.gtmready.core.audit.DecisionName;
import org.gtmready.core.audit.MemoryDecisions;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.audit.Recording;
import org.gtmready.core.audit.Subject;
import org.gtmready.core.audit.Tries;
import org.gtmready.core.bypass.Step.Turn;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.layer.Projects;
import org.gtmready.core.policy.layer.Scope;
import org.gtmready.core.readiness.evaluate.Facts;
import org.junit.jupiter.api.Test;

/** Every epic that went past the gate is recorded once, and none that did not. */
class DetectorTest {

  private static final Instant SINCE = Facts.NOW.minusSeconds(86_400);
  private static final String EPIC = Facts.EPIC_TYPE.id();

  private final MemoryDecisions decisions = new MemoryDecisions();
  private final List<String> lost = new ArrayList<>();
  private final Issues issues = new Issues();
  private Policy policy = gating(EmptySet.WARN);

  @Test
  void recordsOnce_whichNodeEverFindsIt() {
    issues.released(1, Facts.NOW.minusSeconds(600));
    assertThat(node().run()).isEqualTo(1);
    assertThat(node().run()).isZero();
    assertThat(node().look(1)).isZero();

    Decision found = decisions.all().get(0);
    assertThat(decisions.all()).hasSize(1);
    assertThat(found.kind()).isEqualTo(DecisionKind.BYPASSED);
    assertThat(found.note()).isEqualTo("skipped");
    assertThat(found.subject()).isEqualTo(new Subject(1, "LAUNCH-1", "LAUNCH"));
    assertThat(found.passage().fromName()).isEqualTo("Ready");
    assertThat(found.passage().toName()).isEqualTo("Released");
    assertThat(found.tries()).isEqualTo(Tries.once("ana", Facts.NOW.minusSeconds(600)));
    assertThat(found.policyVersion()).isEqualTo(7);
  }

  @Test
  void leavesAlone_whatPassed_andWhatStoodThereBefore() {
    issues.released(1, Facts.NOW.minusSeconds(600));
    pass(issues.changeOf(1));
    issues.released(2, SINCE.minusSeconds(1));
    assertThat(node().run()).isZero();
  }

  @Test
  void waitsAMoment_forWhatIsBeingRecorded_unlessItHearsOfIt() {
    issues.released(1, Facts.NOW.minusSeconds(1));
    Detector node = node();
    assertThat(node.run()).isZero();
    assertThat(node.look(1)).isEqualTo(1);
  }

  @Test
  void looksAtNothingTwice_thatDidNotChange_butAgainAtWhatDid() {
    issues.released(1, Facts.NOW.minusSeconds(600));
    pass(issues.changeOf(1));
    Detector node = node();
    node.run();
    int read = issues.read;
    node.run();
    assertThat(issues.read).isEqualTo(read);

    issues.released(1, Facts.NOW.minusSeconds(60));
    assertThat(node.run()).isEqualTo(1);
  }

  @Test
  void findsNothing_whereTheGateAsksNothing() {
    issues.released(1, Facts.NOW.minusSeconds(600));
    policy = gating(EmptySet.PASS);
    assertThat(node().run()).isZero();
    policy = Facts.policy();
    assertThat(node().run()).isZero();
    assertThat(issues.searches).isZero();
  }

  @Test
  void triesAgain_whenItCouldNotBeWritten() {
    issues.released(1, Facts.NOW.minusSeconds(600));
    Detector node = node();
    decisions.refuses(true);
    assertThat(node.run()).isZero();
    assertThat(lost).containsOnly("LAUNCH-1");
    decisions.refuses(false);
    assertThat(node.run()).isEqualTo(1);
  }

  @Test
  void goesOn_whereTheBudgetEnded_andMissesNone() {
    int many = Detector.BUDGET + 2 * Detector.STEP + 7;
    LongStream.rangeClosed(1, many)
        .forEach(id -> issues.released(id, Facts.NOW.minusSeconds(600_000 - id)));
    policy = gating(EmptySet.WARN);
    Detector node = node(Instant.MIN);
    int first = node.run();
    assertThat(first).isBetween(Detector.BUDGET, Detector.BUDGET + Detector.STEP);
    assertThat(issues.reached).isEqualTo(Detector.BUDGET);
    assertThat(first + node(Instant.MIN).run()).isEqualTo(many);
    assertThat(issues.reached).isZero();
  }

  @Test
  void isNoOneElsesBusiness_whatIsNotCovered() {
    issues.released(1, Facts.NOW.minusSeconds(600));
    assertThat(node().isGated(new Place(1, EPIC, "10002"))).isTrue();
    assertThat(node().isGated(new Place(1, EPIC, "10001"))).isFalse();
    assertThat(node().isGated(new Place(1, "10001", "10002"))).isFalse();
    assertThat(node().isGated(new Place(2, EPIC, "10002"))).isFalse();
  }

  private static Policy gating(EmptySet onEmpty) {
    return new Policy(
        7,
        Set.of(EPIC),
        List.of(),
        onEmpty,
        OtherEpic.WARN,
        Policy.LaunchLabels.NONE,
        Set.of("10002"),
        null);
  }

  private void pass(long change) {
    decisions.add(
        Decision.of(
            DecisionKind.PASSED,
            new Subject(1, "LAUNCH-1", "LAUNCH"),
            Passage.NONE,
            7,
            Tries.once("ana", Facts.NOW),
            List.of(),
            ""),
        DecisionName.change(change));
  }

  private Detector node() {
    return node(SINCE);
  }

  private Detector node(Instant since) {
    Clock clock = Clock.fixed(Facts.NOW, ZoneOffset.UTC);
    return new Detector(
        issues,
        new OneProject(),
        key -> policy,
        new GatingSince(null, null, null, null) {
          @Override
          public Instant of(Projects.Place project, String typeId, String statusId) {
            return since;
          }
        },
        decisions,
        new Recording(decisions, key -> policy, clock, (epic, why) -> lost.add(epic)),
        clock);
  }

  /** Released epics of one project. */
  private static final class Issues implements GatedEpics {
    private final List<Journey> all = new ArrayList<>();
    private long changes;
    private int reached;
    private int read;
    private int searches;

    void released(long id, Instant at) {
      all.removeIf(it -> it.subject().epicId() == id);
      Step step =
          new Step(
              ++changes,
              at,
              "ana",
              new Turn("10001", "Ready", "10002", "Released"),
              null,
              null,
              false);
      all.add(
          new Journey(
              new Subject(id, "LAUNCH-" + id, "LAUNCH"),
              new Place(1, EPIC, "10002"),
              "Released",
              at.minusSeconds(9),
              "ana",
              List.of(step)));
    }

    long changeOf(long id) {
      return journeys(List.of(id)).get(0).steps().get(0).change();
    }

    @Override
    public List<String> projects() {
      return List.of("LAUNCH");
    }

    @Override
    public List<Glance> find(
        Set<String> types, Set<String> statuses, boolean latest, int start, int limit) {
      searches++;
      List<Journey> found = new ArrayList<>(all);
      if (latest) {
        java.util.Collections.reverse(found);
      }
      return found.stream()
          .skip(start)
          .limit(limit)
          .map(it -> new Glance(it.subject().epicId(), it.steps().get(0).at(), it.place()))
          .toList();
    }

    @Override
    public List<Journey> journeys(Collection<Long> ids) {
      read += ids.size();
      return all.stream().filter(it -> ids.contains(it.subject().epicId())).toList();
    }

    @Override
    public int reached() {
      return reached;
    }

    @Override
    public void reached(int count) {
      reached = count;
    }
  }

  private static final class OneProject implements Projects {
    @Override
    public Optional<Projects.Place> find(String key) {
      return find(1);
    }

    @Override
    public Optional<Projects.Place> find(long id) {
      return id == 1
          ? Optional.of(new Projects.Place(1, "LAUNCH", "Launch", null))
          : Optional.empty();
    }

    @Override
    public Optional<String> category(long id) {
      return Optional.empty();
    }

    @Override
    public boolean mayEdit(Scope scope) {
      return false;
    }
  }
}
