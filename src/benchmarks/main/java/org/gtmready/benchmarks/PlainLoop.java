package org.gtmready.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.policy.Requirement;

/** Peer: the loop one would write in Java if only the decision mattered. */
public final class PlainLoop {

  private PlainLoop() {}

  public static List<Blocker> blockers(EpicCase c) {
    List<Blocker> blockers = new ArrayList<>();
    for (Requirement requirement : c.policy().requirements()) {
      boolean satisfied = false;
      List<String> missing = new ArrayList<>();
      for (Evidence evidence : c.evidence()) {
        if (!evidence.requirement().equals(requirement.key())) {
          continue;
        }
        if (evidence.reading() instanceof Reading.Read read) {
          missing.addAll(read.facts().missing());
          satisfied |= read.facts().missing().isEmpty();
        } else {
          satisfied |= evidence.target().kind() != EvidenceKind.PAGE;
        }
      }
      if (!satisfied) {
        blockers.add(new Blocker(requirement.key(), missing));
      }
    }
    return blockers;
  }
}
