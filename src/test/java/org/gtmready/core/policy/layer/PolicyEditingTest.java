package org.gtmready.core.policy.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gtmready.core.policy.layer.Rules.document;
import static org.gtmready.core.policy.layer.Rules.own;
import static org.gtmready.core.policy.layer.Rules.shipped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.host.Users;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Requirement;
import org.junit.jupiter.api.Test;

/** Layers are saved, found again, and never lost or overwritten unseen. */
class PolicyEditingTest {

  private static final Scope PROJECT = Scope.project(7);

  private final MemoryVersions versions = new MemoryVersions();
  private final Documents format = new Documents();
  private final List<String> told = new ArrayList<>();
  private final LayeredPolicies policies = policies();
  private final PolicyEditing editing =
      new PolicyEditing(
          policies,
          versions,
          format,
          versions,
          new OneProject(),
          () -> List.of(new IssueType("10000", "Epic"), new IssueType("10001", "Story")),
          new Somebody(),
          (layer, changes) -> told.add(layer.number() + ": " + changes.size()));

  @Test
  void startsWithTheSettings_andKeepsThemWhenTheFirstLayerIsSaved() {
    assertThat(policies.policyFor("LAUNCH").version()).isEqualTo(3);

    assertThat(save(Scope.GLOBAL, document(own("legal", "LEG")), 3))
        .isInstanceOf(PolicyEditing.Outcome.Saved.class);

    assertThat(policies.policyFor("LAUNCH").requirements())
        .extracting(Requirement::key)
        .containsExactly("legal");
    assertThat(policies.policyFor("LAUNCH").version()).isEqualTo(4);
    assertThat(told).containsExactly("4: 4");
    assertThat(versions.of(Scope.GLOBAL, 99, 9))
        .extracting(PolicyVersions.Saved::number, PolicyVersions.Saved::by)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(4L, "ana"),
            org.assertj.core.groups.Tuple.tuple(3L, ""));
  }

  @Test
  void savesNothingOverWhatSomebodyElseSaved() {
    save(Scope.GLOBAL, document(own("legal", "LEG")), 3);
    assertThat(save(Scope.GLOBAL, shipped(), 3))
        .isInstanceOf(PolicyEditing.Outcome.Overtaken.class);
    assertThat(save(PROJECT, document(own("security", "SEC")), 1))
        .isInstanceOf(PolicyEditing.Outcome.Overtaken.class);
    assertThat(policies.policyFor("LAUNCH").requirements()).hasSize(1);
  }

  @Test
  void noticesThatAnotherNodeSavedBefore_evenWhereItsNoteHasNotArrived() {
    save(Scope.GLOBAL, document(own("legal", "LEG")), 3);
    save(Scope.GLOBAL, document(own("security", "SEC")), 4);
    versions.set(Scope.GLOBAL, 4);

    assertThat(save(Scope.GLOBAL, shipped(), 4))
        .isInstanceOf(PolicyEditing.Outcome.Overtaken.class);
    assertThat(policies.policyFor("").requirement("security")).isPresent();
  }

  @Test
  void holdsForItsProjectOnly() {
    save(PROJECT, document(own("legal", "LEG")), 0);
    assertThat(policies.policyFor("LAUNCH").requirements()).hasSize(4);
    assertThat(policies.policyFor("OTHER").requirements()).hasSize(3);
    assertThat(policies.policyFor("").requirements()).hasSize(3);
    assertThat(policies.policyFor("LAUNCH").version()).isEqualTo(4);
  }

  @Test
  void refusesWhatCanNotBeEvaluated() {
    assertThat(save(PROJECT, document(own("legal", null)), 0))
        .isInstanceOf(PolicyEditing.Outcome.Wrong.class);
    assertThat(versions.newest(9)).isEmpty();
  }

  @Test
  void refusesALayerBelowALockedOne() {
    save(Scope.GLOBAL, Rules.locked(shipped()), 3);
    assertThat(save(PROJECT, document(own("legal", "LEG")), 0))
        .isEqualTo(new PolicyEditing.Outcome.Locked(Scope.GLOBAL));
  }

  @Test
  void readsEachDocumentOnce_howeverOftenTheGateAsks() {
    save(Scope.GLOBAL, shipped(), 3);
    save(PROJECT, document(own("legal", "LEG")), 0);
    for (int i = 0; i < 1_000; i++) {
      policies.policyFor("LAUNCH");
    }
    assertThat(versions.questions()).isEqualTo(2);
  }

  @Test
  void catchesUp_whenTheNodeStoppedBetweenSavingAndNoting() {
    save(Scope.GLOBAL, document(own("legal", "LEG")), 3);
    versions.forgetInForce(Scope.GLOBAL);
    assertThat(policies.policyFor("").requirement("legal")).isEmpty();

    policies.catchUp();
    assertThat(policies.policyFor("").requirement("legal")).isPresent();
  }

  @Test
  void failsWhereALayerInForceIsGone_soThatTheGateRefuses() {
    versions.set(Scope.GLOBAL, 99);
    assertThatThrownBy(() -> policies.policyFor("LAUNCH"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void changesTheSettingsOfTheGlobalLayer_andNothingElseOfIt() {
    save(Scope.GLOBAL, document(Rules.mode(own("legal", "LEG"), Mode.WARN)), 3);

    assertThat(editing.change(Set.of("10001"), OtherEpic.BLOCK).version()).isEqualTo(5);
    assertThat(editing.change(Set.of("10001"), OtherEpic.BLOCK).version()).isEqualTo(5);
    assertThat(editing.current().issueTypes()).containsExactly("10001");
    assertThat(editing.current().onOtherEpic()).isEqualTo(OtherEpic.BLOCK);
    assertThat(editing.current().requirement("legal").orElseThrow().mode()).isEqualTo(Mode.WARN);
  }

  @Test
  void tellsWhatALayerWouldChange_andChangesNothing() {
    PolicyEditing.Preview preview = editing.preview(PROJECT, document(own("legal", "LEG")));
    assertThat(preview.changes())
        .containsExactly(new PolicyChange("legal", "requirement", "", "legal", false));
    assertThat(versions.newest(9)).isEmpty();
  }

  private PolicyEditing.Outcome save(Scope scope, PolicyDocument document, long replaces) {
    return editing.save(scope, document, replaces, "because");
  }

  private LayeredPolicies policies() {
    return new LayeredPolicies(
        () -> new Layer(Scope.GLOBAL, 3, shipped()), versions, format, versions, new OneProject());
  }

  private static final class OneProject implements Projects {
    @Override
    public Optional<Place> find(String key) {
      return key.equals("LAUNCH")
          ? Optional.of(new Place(7, "LAUNCH", "Launches", 5L))
          : key.equals("OTHER")
              ? Optional.of(new Place(8, "OTHER", "Other", null))
              : Optional.empty();
    }

    @Override
    public Optional<Place> find(long id) {
      return id == 7 ? find("LAUNCH") : Optional.empty();
    }

    @Override
    public Optional<String> category(long id) {
      return Optional.empty();
    }

    @Override
    public boolean mayEdit(Scope scope) {
      return true;
    }
  }

  private static final class Somebody implements Users {
    @Override
    public Optional<String> acting() {
      return Optional.of("ana");
    }

    @Override
    public boolean administering() {
      return true;
    }

    @Override
    public String nameOf(String userKey) {
      return userKey;
    }
  }
}
