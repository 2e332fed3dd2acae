package org.gtmready.core.audit;

import java.util.List;
import org.gtmready.core.policy.layer.PolicyChange;
import org.gtmready.core.policy.layer.PolicyEditing;
import org.gtmready.core.policy.layer.PolicyVersions;

/** Writes that a policy was changed, and how much of that weakens it. */
public class PolicyRecord implements PolicyEditing.Listener {

  private final Recording recording;

  public PolicyRecord(Recording recording) {
    this.recording = recording;
  }

  @Override
  public void saved(PolicyVersions.Saved layer, List<PolicyChange> changes) {
    long weakening = changes.stream().filter(PolicyChange::weakens).count();
    recording.add(
        Decision.of(
            DecisionKind.POLICY_CHANGED,
            new Subject(0, "", ""),
            Passage.NONE,
            layer.number(),
            Tries.once(layer.by(), layer.at()),
            List.of(),
            layer.scope() + ": " + changes.size() + " changes, " + weakening + " weaken"),
        Long.toString(layer.number()));
  }
}
