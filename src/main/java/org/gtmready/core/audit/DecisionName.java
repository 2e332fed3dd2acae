package org.gtmready.core.audit;

import java.util.List;
import java.util.stream.Collectors;

/** What makes decisions one and the same; a store keeps each name once. */
public final class DecisionName {

  private DecisionName() {}

  /** A change of status happens once. */
  public static String change(long id) {
    return "change " + id;
  }

  public static String other(DecisionKind kind, String name) {
    return kind + " " + name;
  }

  /** Refusals of the same transition of an epic, by the same policy, for the same reasons. */
  static String refusal(Decision decision) {
    Passage passage = decision.passage();
    List<String> parts =
        List.of(
            decision.kind().name(),
            Long.toString(decision.subject().epicId()),
            decision.subject().projectKey(),
            Integer.toString(passage.transitionId()),
            passage.transition(),
            passage.from(),
            passage.scope().stored(),
            Long.toString(decision.policyVersion()),
            decision.note(),
            decision.requirements().stream()
                .filter(JudgedRequirement::isOpen)
                .map(JudgedRequirement::failing)
                .sorted()
                .collect(Collectors.joining("\n")));
    return parts.stream()
        .map(part -> part.length() + ":" + part)
        .collect(Collectors.joining("|", "refusal ", ""));
  }
}
