package org.gtmready.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is wrong with several rows in the same way is said once, with the rows' names. */
final class RepeatedFindings {

  private static final int NAMES = 5;

  /** The code that says the same of several rows, by the code that says it of one. */
  private static final Map<String, String> OF_ROWS =
      Map.of(
          "cell-empty", "cell-empty-rows",
          "placeholder-word", "placeholder-word-rows",
          "not-an-option", "not-an-option-rows",
          "date-order-unclear", "date-order-unclear-rows");

  /** The same for what rules say of a row, whose name is the first argument. */
  private static final Map<String, String> OF_RULES =
      Map.ofEntries(
          Map.entry("acquisition-primary", "acquisition-primary-rows"),
          Map.entry("attribute-names-no-alternative", "attribute-names-no-alternative-rows"),
          Map.entry("attribute-without-value", "attribute-without-value-rows"),
          Map.entry("baseline-unclear", "baseline-unclear-rows"),
          Map.entry("failure-line-not-worse", "failure-line-not-worse-rows"),
          Map.entry("long-battlecard", "long-battlecard-rows"),
          Map.entry("metric-twice", "metric-twice-rows"),
          Map.entry("metric-without-source", "metric-without-source-rows"),
          Map.entry("metric-without-target", "metric-without-target-rows"),
          Map.entry("no-failure-line", "no-failure-line-rows"),
          Map.entry("self-reported", "self-reported-rows"),
          Map.entry("target-below-baseline", "target-below-baseline-rows"),
          Map.entry("target-date-too-early", "target-date-too-early-rows"),
          Map.entry("target-equals-baseline", "target-equals-baseline-rows"),
          Map.entry("vague-definition", "vague-definition-rows"),
          Map.entry("vanity-metric", "vanity-metric-rows"));

  private RepeatedFindings() {}

  /** The findings of rules, each code at the place of its first. */
  static List<Finding> groupedByRule(List<Finding> findings) {
    Map<Object, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Object group =
          OF_RULES.containsKey(finding.code())
              ? new Rule(finding.code(), finding.field(), finding.severity())
              : new Object();
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream()
        .map(group -> group.size() == 1 ? group.get(0) : ofRows(group))
        .toList();
  }

  private static Finding ofRows(List<Finding> group) {
    Finding first = group.get(0);
    List<String> rows =
        group.stream()
            .map(finding -> finding.args().get(0))
            .map(name -> name instanceof MessageArg.Text text ? text.text() : "")
            .toList();
    List<MessageArg> args =
        List.of(
            MessageArg.text(Integer.toString(group.size())), MessageArg.text(names(rows.stream())));
    return new Finding(OF_RULES.get(first.code()), first.field(), first.severity(), args);
  }

  private record Rule(String code, String field, Severity severity) {}

  private record Kind(String code, String field, MessageArg label) {}

  /** The findings of cells, each kind at the place of its first. */
  static List<Finding> grouped(List<Finding> findings) {
    Map<Object, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Object group =
          OF_ROWS.containsKey(finding.code()) && !row(finding).isEmpty()
              ? new Kind(finding.code(), finding.field(), finding.args().get(0))
              : new Object();
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream()
        .map(group -> group.size() == 1 ? group.get(0) : together(group))
        .toList();
  }

  private static Finding together(List<Finding> group) {
    Finding first = group.get(0);
    List<MessageArg> args = new ArrayList<>();
    args.add(first.args().get(0));
    args.add(MessageArg.text(Integer.toString(group.size())));
    args.add(MessageArg.text(names(group.stream().map(RepeatedFindings::row))));
    if (first.args().size() > 2) {
      args.addAll(
          first.args().subList(first.code().equals("not-an-option") ? 3 : 2, first.args().size()));
    }
    return new Finding(OF_ROWS.get(first.code()), first.field(), first.severity(), args);
  }

  private static String names(Stream<String> rows) {
    List<String> names = rows.filter(row -> !row.isEmpty()).distinct().toList();
    String shown = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
    return names.size() > NAMES ? shown + " +" + (names.size() - NAMES) : shown;
  }

  /** The name of the finding's row; empty for a single field. */
  private static String row(Finding finding) {
    return finding.args().size() > 1 && finding.args().get(1) instanceof MessageArg.Text row
        ? row.text().replaceFirst(" \u2013 $", "")
        : "";
  }
}
