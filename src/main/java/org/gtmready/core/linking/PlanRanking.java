package org.gtmready.core.linking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.evidence.PlanPages.Hit;
import org.gtmready.core.evidence.PlanQuery;
import org.gtmready.core.plan.PlanGlance;

/** Which of the pages that a search found are most likely meant. */
public final class PlanRanking {

  private static final String NO_KEY = "[^\\p{L}\\p{N}_-]+";

  private PlanRanking() {}

  /**
   * First the plan that is wanted, then what is called so, then plans of the kind and whatever
   * belongs to the epic or its project; otherwise as Confluence found them.
   */
  static List<Hit> ranked(List<Hit> hits, PlanQuery wanted) {
    return hits.stream().sorted(Comparator.comparingInt(hit -> rank(hit, wanted))).toList();
  }

  /** Whether a page is known to hold a plan of the kind for the epic. */
  public static boolean fits(Hit hit, PlanQuery wanted) {
    return !wanted.epic().isEmpty()
        && ofKind(hit, wanted).filter(plan -> plan.epic().equals(wanted.epic())).isPresent();
  }

  private static int rank(Hit hit, PlanQuery wanted) {
    if (fits(hit, wanted)) {
      return 0;
    }
    if (hit.title().equalsIgnoreCase(wanted.text().strip())) {
      return 1;
    }
    return 2 + far(hit, wanted) * 2 + (ofKind(hit, wanted).isPresent() ? 0 : 1);
  }

  /** 0 for the epic's own, 1 for its project's, 2 for all others. */
  private static int far(Hit hit, PlanQuery wanted) {
    String epic = wanted.epic();
    if (epic.isEmpty()) {
      return 2;
    }
    String named = ofKind(hit, wanted).map(PlanGlance::epic).orElse("");
    List<String> keys = List.of((named.isEmpty() ? hit.title() : named).split(NO_KEY));
    if (keys.contains(epic)) {
      return 0;
    }
    String project = epic.substring(0, epic.lastIndexOf('-') + 1);
    return keys.stream().anyMatch(key -> key.matches("\\Q" + project + "\\E\\d+")) ? 1 : 2;
  }

  private static Optional<PlanGlance> ofKind(Hit hit, PlanQuery wanted) {
    return hit.plans().stream()
        .flatMap(List::stream)
        .filter(plan -> plan.template().equals(wanted.template()))
        .findFirst();
  }
}
