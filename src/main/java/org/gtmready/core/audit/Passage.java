package org.gtmready.core.audit;

import org.gtmready.core.readiness.GateScope;

/**
 * The transition that was decided on, in the words of the workflow at that time.
 *
 * @param transitionId number of the action in the workflow; 0 when it is not known
 * @param transition its name; may be empty
 * @param from id of the status left; empty when it is not known, as is its name
 * @param to id of the status wanted; empty when it is not known, as is its name
 */
public record Passage(
    int transitionId,
    String transition,
    String from,
    String fromName,
    String to,
    String toName,
    GateScope scope) {

  /** For a decision that no transition belongs to. */
  public static final Passage NONE = new Passage(0, "", "", "", "", "", GateScope.ALL);

  /** The same transition, as it was made in the end. */
  public Passage between(String left, String leftName, String reached, String reachedName) {
    return new Passage(transitionId, transition, left, leftName, reached, reachedName, scope);
  }

  /** The same transition, that asks for what another rule in it asks for, too. */
  public Passage and(GateScope other) {
    return new Passage(transitionId, transition, from, fromName, to, toName, scope.and(other));
  }
}
