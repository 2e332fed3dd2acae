package org.gtmready.core.readiness.evaluate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The gate's tables as the design writes them, looked up by words; knows nothing of how the
 * evaluator comes to its answers.
 */
final class Oracle {

  /** strictness, what is linked -> evaluation; a star stands for anything. */
  private static final String WORTH =
      """
      LINKED not-allowed    unsatisfied
      READ   not-allowed    unsatisfied
      PROVEN not-allowed    unsatisfied
      LINKED url            satisfied
      READ   url            satisfied
      PROVEN url            unsatisfied
      LINKED complete       satisfied
      READ   complete       satisfied
      PROVEN complete       pending
      LINKED incomplete     satisfied
      READ   incomplete     unsatisfied
      PROVEN incomplete     unsatisfied
      LINKED blocked        satisfied
      READ   blocked        unsatisfied
      PROVEN blocked        unsatisfied
      LINKED warned         satisfied
      READ   warned         satisfied
      PROVEN warned         pending
      LINKED half-signed    satisfied
      READ   half-signed    satisfied
      PROVEN half-signed    pending
      LINKED signed         satisfied
      READ   signed         satisfied
      PROVEN signed         satisfied
      LINKED signed-before  satisfied
      READ   signed-before  satisfied
      PROVEN signed-before  stale
      LINKED another-warn   satisfied
      READ   another-warn   satisfied
      PROVEN another-warn   pending
      LINKED another-block  satisfied
      READ   another-block  unsatisfied
      PROVEN another-block  unsatisfied
      LINKED other-template satisfied
      READ   other-template unsatisfied
      PROVEN other-template unsatisfied
      LINKED no-plan        satisfied
      READ   no-plan        unsatisfied
      PROVEN no-plan        unsatisfied
      LINKED gone           unsatisfied
      READ   gone           unsatisfied
      PROVEN gone           unsatisfied
      LINKED unread         satisfied
      READ   unread         inconclusive
      PROVEN unread         inconclusive
      """;

  /** applicable, evaluation, waiver -> status, blocks under ENFORCE; gate.md line by line. */
  private static final String STATUS =
      """
      no    *            *       NOT_APPLICABLE no
      error *            none    ERROR          on-error
      error *            expired ERROR          on-error
      error *            active  WAIVED         no
      yes   satisfied    none    SATISFIED      no
      yes   satisfied    expired SATISFIED      no
      yes   satisfied    active  SATISFIED      no
      yes   unsatisfied  none    UNSATISFIED    yes
      yes   stale        none    STALE          yes
      yes   pending      none    PENDING        yes
      yes   inconclusive none    INCONCLUSIVE   yes
      yes   unsatisfied  active  WAIVED         no
      yes   stale        active  WAIVED         no
      yes   pending      active  WAIVED         no
      yes   inconclusive active  WAIVED         no
      yes   unsatisfied  expired WAIVER_EXPIRED yes
      yes   stale        expired STALE          yes
      yes   pending      expired PENDING        yes
      yes   inconclusive expired INCONCLUSIVE   yes
      """;

  /** what is linked -> what is known of it; the requirement's plan, something else, or nothing. */
  private static final String KNOWN =
      """
      not-allowed    nothing
      url            nothing
      complete       plan
      incomplete     plan
      blocked        plan
      warned         plan
      half-signed    plan
      signed         plan
      signed-before  plan
      another-warn   plan
      another-block  plan
      other-template else
      no-plan        else
      gone           else
      unread         nothing
      """;

  private static final List<String> BEST_FIRST =
      List.of("satisfied", "stale", "pending", "inconclusive", "unsatisfied");

  private static final Map<String, String> WORTH_OF = table(WORTH, 2);
  private static final Map<String, String> STATUS_OF = table(STATUS, 3);
  private static final Map<String, String> KNOWN_OF = table(KNOWN, 1);

  private Oracle() {}

  /** Status and whether it would block, such as {@code "WAIVED no"}. */
  static String answer(
      String applicable, String strictness, List<String> linked, String waiver, String onError) {
    String evaluation =
        voters(linked).stream()
            .map(what -> WORTH_OF.get(strictness + " " + what))
            .min((a, b) -> BEST_FIRST.indexOf(a) - BEST_FIRST.indexOf(b))
            .orElse("unsatisfied");
    String answer =
        applicable.equals("no")
            ? STATUS_OF.get("no * *")
            : STATUS_OF.get(
                applicable + " " + (applicable.equals("error") ? "*" : evaluation) + " " + waiver);
    return answer.replace("on-error", onError.equals("BLOCK") ? "yes" : "no");
  }

  /** Whether the status holds only by links that nobody has read. */
  static boolean notRead(String answer, String strictness, List<String> linked) {
    return answer.equals("SATISFIED no")
        && voters(linked).stream()
            .filter(what -> WORTH_OF.get(strictness + " " + what).equals("satisfied"))
            .allMatch(what -> KNOWN_OF.get(what).equals("nothing"));
  }

  /** What was read outvotes what was not: where there are plans, they alone count. */
  private static List<String> voters(List<String> linked) {
    List<String> plans = linked.stream().filter(what -> KNOWN_OF.get(what).equals("plan")).toList();
    return plans.isEmpty() ? linked : plans;
  }

  /** Overall verdict from what each requirement that is not OFF came to. */
  static Overall overall(List<String> answers, List<Weight> modes, String onEmpty) {
    boolean anything = false;
    boolean open = false;
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).endsWith(" yes") && modes.get(i) == Weight.REFUSES) {
        return Overall.BLOCKED;
      }
      anything |= !answers.get(i).startsWith("NOT_APPLICABLE");
      open |= !answers.get(i).matches("(NOT_APPLICABLE|SATISFIED) .*");
    }
    if (!anything) {
      return Map.of(
              "BLOCK", Overall.BLOCKED, "WARN", Overall.AT_RISK, "PASS", Overall.NOT_APPLICABLE)
          .get(onEmpty);
    }
    return open ? Overall.AT_RISK : Overall.READY;
  }

  /** Whether a mode refuses a transition. */
  enum Weight {
    REFUSES,
    LETS_PASS
  }

  private static Map<String, String> table(String text, int keyColumns) {
    return text.lines()
        .map(line -> line.strip().split(" +"))
        .collect(
            Collectors.toUnmodifiableMap(
                cells -> String.join(" ", List.of(cells).subList(0, keyColumns)),
                cells -> String.join(" ", List.of(cells).subList(keyColumns, cells.length))));
  }
}
