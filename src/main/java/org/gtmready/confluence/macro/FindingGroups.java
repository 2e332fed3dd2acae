package org.gtmready.confluence.macro;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.Severity;
import org.gtmready.core.readiness.explain.FindingMessages;

/**
 * Puts the findings of a field into words; what repeats is said once, with a list of the places.
 */
final class FindingGroups {

  private static final String CELL_EMPTY = "cell-empty";

  private final Messages words;
  private final FindingMessages messages;

  FindingGroups(Messages words) {
    this.words = words;
    this.messages = new FindingMessages(words);
  }

  /**
   * Findings in words, blocking ones first.
   *
   * @param label label beside which they are shown, which is not repeated in them; empty when there
   *     is none
   */
  List<PlanCard.Said> of(Collection<Finding> findings, String label) {
    Map<List<String>, List<Finding>> alike = new LinkedHashMap<>();
    findings.forEach(
        finding -> alike.computeIfAbsent(kind(finding), k -> new ArrayList<>()).add(finding));
    List<PlanCard.Said> said = new ArrayList<>();
    for (boolean blocking : new boolean[] {true, false}) {
      alike.values().stream()
          .filter(group -> isBlocking(group.get(0)) == blocking)
          .forEach(group -> said.add(said(group, label)));
    }
    return said;
  }

  /** What has to agree for two findings to be said as one. */
  private static List<String> kind(Finding finding) {
    String column = isOfARow(finding) ? finding.args().get(0).toString() : "";
    return List.of(finding.code(), finding.severity().name(), column);
  }

  private PlanCard.Said said(List<Finding> group, String label) {
    Finding first = group.get(0);
    if (group.size() == 1) {
      return new PlanCard.Said(
          text(first, label), messages.why(first), isBlocking(first), List.of());
    }
    List<String> each = group.stream().map(finding -> text(finding, label)).toList();
    return new PlanCard.Said(several(group, label), messages.why(first), isBlocking(first), each);
  }

  private String several(List<Finding> group, String label) {
    Finding first = group.get(0);
    if (!isOfARow(first)) {
      return words.text("gtm.macro.several", text(first, label), group.size() - 1);
    }
    if (first.code().equals(CELL_EMPTY)) {
      String column = ((MessageArg.Key) first.args().get(0)).key();
      return words.text("gtm.macro.rows-lack", group.size(), words.text(column));
    }
    List<MessageArg> anyRow = new ArrayList<>(first.args());
    anyRow.set(1, MessageArg.text(""));
    Finding withoutRow = new Finding(first.code(), first.field(), first.severity(), anyRow);
    return words.text("gtm.macro.rows", group.size(), messages.text(withoutRow));
  }

  private String text(Finding finding, String label) {
    String text = messages.text(finding);
    if (label.isEmpty() || !text.startsWith(label)) {
      return text;
    }
    String rest = text.substring(label.length());
    if (!rest.startsWith(": ") && !rest.startsWith(" ")) {
      return text;
    }
    String shorter = rest.substring(rest.indexOf(' ') + 1);
    int first = shorter.offsetByCodePoints(0, shorter.isEmpty() ? 0 : 1);
    return shorter.substring(0, first).toUpperCase(Locale.ROOT) + shorter.substring(first);
  }

  /** A finding in a row of a table has the column's label and the row's name as arguments. */
  private static boolean isOfARow(Finding finding) {
    List<MessageArg> args = finding.args();
    return args.size() > 1
        && args.get(0) instanceof MessageArg.Key
        && args.get(1) instanceof MessageArg.Text row
        && !row.text().isEmpty();
  }

  private static boolean isBlocking(Finding finding) {
    return finding.severity() == Severity.BLOCKING;
  }
}
