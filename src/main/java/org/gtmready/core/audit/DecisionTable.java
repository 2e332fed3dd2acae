package org.gtmready.core.audit;

import java.util.List;
import java.util.stream.Collectors;

/** Decisions as lines of a table, for people who count in spreadsheets. */
public final class DecisionTable {

  /** Names of the columns, which never change; new ones come last. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "epicId",
          "epic",
          "project",
          "transitionId",
          "transition",
          "fromId",
          "from",
          "toId",
          "to",
          "scope",
          "policyVersion",
          "firstAt",
          "firstBy",
          "lastAt",
          "lastBy",
          "times",
          "open",
          "requirements",
          "links",
          "note");

  private DecisionTable() {}

  /** The cells of a decision; requirements and links as they stood last. */
  public static List<String> cells(Decision decision) {
    Passage passage = decision.passage();
    Tries tries = decision.tries();
    return List.of(
        Long.toString(decision.id()),
        decision.kind().name(),
        Long.toString(decision.subject().epicId()),
        decision.subject().epicKey(),
        decision.subject().projectKey(),
        Integer.toString(passage.transitionId()),
        passage.transition(),
        passage.from(),
        passage.fromName(),
        passage.to(),
        passage.toName(),
        passage.scope().stored(),
        Long.toString(decision.policyVersion()),
        tries.at().toString(),
        tries.by(),
        tries.lastAt().toString(),
        tries.lastBy(),
        Long.toString(tries.times()),
        Integer.toString(decision.open()),
        decision.latest().stream()
            .map(DecisionTable::requirement)
            .collect(Collectors.joining("; ")),
        decision.latest().stream()
            .flatMap(it -> it.evidence().stream())
            .map(DecisionTable::link)
            .collect(Collectors.joining("; ")),
        decision.note());
  }

  /** For example "positioning UNSATISFIED ENFORCE GTM-POS-003:outcome". */
  private static String requirement(JudgedRequirement it) {
    String failed =
        it.failed().stream()
            .map(check -> " " + check.code() + (check.field() == null ? "" : ":" + check.field()))
            .collect(Collectors.joining());
    return it.key() + " " + it.status() + " " + it.mode() + failed;
  }

  /** For example "17 PAGE READ version 7 3f5a…". */
  private static String link(JudgedEvidence it) {
    return it.id()
        + " "
        + it.target().kind()
        + " "
        + it.reading()
        + (it.pageVersion() == null ? "" : " version " + it.pageVersion())
        + (it.fingerprint() == null ? "" : " " + it.fingerprint());
  }
}
