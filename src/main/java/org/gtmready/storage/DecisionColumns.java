package org.gtmready.storage;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.audit.Decision;
import org.gtmready.core.audit.DecisionKind;
import org.gtmready.core.audit.JudgedRequirement;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.audit.Subject;
import org.gtmready.core.audit.Tries;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.readiness.GateScope;

/** A decision as columns, and back. */
final class DecisionColumns {

  /** Names of statuses and transitions are as long as people make them. */
  private static final int LONGEST = 255;

  private DecisionColumns() {}

  static Map<String, Object> of(Decision decision, String hash) {
    Passage passage = decision.passage();
    Tries tries = decision.tries();
    Map<String, Object> columns = new HashMap<>();
    columns.put("DECISION_HASH", hash);
    columns.put("DECISION_KIND", decision.kind().name());
    columns.put("EPIC_ID", decision.subject().epicId());
    columns.put("EPIC_KEY", text(decision.subject().epicKey()));
    columns.put("PROJECT_KEY", text(decision.subject().projectKey()));
    columns.put("TRANSITION_ID", passage.transitionId());
    columns.put("TRANSITION_NAME", text(passage.transition()));
    columns.put("FROM_STATUS", text(passage.from()));
    columns.put("FROM_NAME", text(passage.fromName()));
    columns.put("TO_STATUS", text(passage.to()));
    columns.put("TO_NAME", text(passage.toName()));
    columns.put("SCOPE_KEYS", passage.scope().stored());
    columns.put("POLICY_VERSION", decision.policyVersion());
    columns.put("DONE_BY", text(tries.by()));
    columns.put("JUDGED_AT", tries.at().toEpochMilli());
    columns.put("LAST_BY", text(tries.lastBy()));
    columns.put("LAST_AT", tries.lastAt().toEpochMilli());
    columns.put("TIMES", tries.times());
    columns.put("DETAIL", DecisionJson.write(decision.requirements()));
    columns.put("NOTE", decision.note());
    columns.put("TOUCHES", 0L);
    return columns;
  }

  /** Counts a refusal once more in a row that is locked; clocks of nodes may differ. */
  static void again(DecisionRow row, Decision refusal) {
    row.setTimes(row.getTimes() + 1);
    long at = refusal.tries().at().toEpochMilli();
    if (at >= row.getLastAt()) {
      row.setLastAt(at);
      row.setLastBy(text(refusal.tries().by()));
      String latest = DecisionJson.write(refusal.requirements());
      row.setLastDetail(latest.equals(row.getDetail()) ? null : latest);
    }
    row.save();
  }

  /** Empty for a kind that only a later version knows. */
  static Optional<Decision> read(DecisionRow row) {
    return Arrays.stream(DecisionKind.values())
        .filter(kind -> kind.name().equals(row.getDecisionKind()))
        .findFirst()
        .map(kind -> read(row, kind));
  }

  private static Decision read(DecisionRow row, DecisionKind kind) {
    List<JudgedRequirement> first = DecisionJson.read(row.getDetail());
    return new Decision(
        row.getID(),
        kind,
        new Subject(row.getEpicId(), read(row.getEpicKey()), read(row.getProjectKey())),
        new Passage(
            row.getTransitionId(),
            read(row.getTransitionName()),
            read(row.getFromStatus()),
            read(row.getFromName()),
            read(row.getToStatus()),
            read(row.getToName()),
            GateScope.parse(row.getScopeKeys())),
        row.getPolicyVersion(),
        new Tries(
            read(row.getDoneBy()),
            Instant.ofEpochMilli(row.getJudgedAt()),
            read(row.getLastBy()),
            Instant.ofEpochMilli(row.getLastAt()),
            row.getTimes()),
        first,
        row.getLastDetail() == null ? first : DecisionJson.read(row.getLastDetail()),
        read(row.getNote()));
  }

  private static String text(String text) {
    return Excerpt.cut(text, LONGEST);
  }

  /** Some databases keep an empty text as none. */
  private static String read(String text) {
    return text == null ? "" : text;
  }
}
