package org.gtmready.core.readiness.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.core.readiness.evaluate.CheckResult;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Status;
import org.gtmready.core.readiness.visibility.VerdictRedactor;

/**
 * Says what keeps a requirement open, in one line of plain text. It tells all that the verdict
 * holds: let {@link VerdictRedactor} take out first what the reader may not see.
 */
public final class Explanation {

  private static final int FIELDS = 3;
  private static final int OTHERS = 2;
  private static final int LONGEST_PHRASE = 160;

  private final Messages words;
  private final CheckMessages checks;

  public Explanation(Messages words) {
    this.words = words;
    this.checks = new CheckMessages(words);
  }

  /**
   * For a row of a panel: "3 of 4 fields filled (tier 2). Still empty: Competitive alternatives."
   */
  public String line(RequirementResult result) {
    return line(result, result.checks());
  }

  /** The same of one of several links; empty for one that nothing is amiss with. */
  public String line(RequirementResult result, Evidence link) {
    List<CheckResult> own =
        result.linkChecks().stream().filter(check -> speaksOf(check, link.id())).toList();
    return own.stream().allMatch(CheckResult::passed) ? "" : line(result, own);
  }

  private String line(RequirementResult result, List<CheckResult> found) {
    List<String> sentences = new ArrayList<>();
    PlanFacts facts = told(result, found);
    if (facts != null) {
      sentences.add(
          words.text(
              "gtm.line.parts",
              Integer.toString(facts.filledOfTotal()),
              Integer.toString(facts.total()),
              Integer.toString(facts.tier())));
    }
    if (result.status() == Status.NOT_APPLICABLE) {
      sentences.add(words.text("gtm.line.not-applicable"));
    }
    List<String> open = gaps(points(result, found));
    open.forEach(phrase -> sentences.add(sentence(phrase)));
    if (facts == null && open.isEmpty()) {
      found.stream().limit(1).forEach(check -> sentences.add(sentence(checks.text(check))));
    }
    return String.join(" ", sentences);
  }

  /** What is open, as phrases without a full stop; empty when nothing is. */
  List<String> open(RequirementResult result) {
    List<String> open = new ArrayList<>(phrases(points(result)));
    remarks(result).forEach(open::add);
    return open;
  }

  /** Everything that keeps a requirement open, a field once, in the template's order. */
  public List<OpenPoint> points(RequirementResult result) {
    return points(result, result.checks());
  }

  private List<OpenPoint> points(RequirementResult result, List<CheckResult> found) {
    Map<String, List<CheckResult>> groups = new LinkedHashMap<>();
    for (CheckResult check : found) {
      if (!check.passed()) {
        String name = check.field() == null ? "text " + checks.text(check) : check.field();
        groups.computeIfAbsent(name, it -> new ArrayList<>()).add(check);
      }
    }
    return groups.values().stream().map(group -> point(result, group)).toList();
  }

  private OpenPoint point(RequirementResult result, List<CheckResult> group) {
    CheckResult first = group.get(0);
    boolean empty = first.message().equals(CheckResult.FIELD_EMPTY);
    String label = label(result, first);
    String text = group.stream().map(checks::text).distinct().collect(Collectors.joining("; "));
    return new OpenPoint(
        empty || text.contains(label) ? text : words.text("gtm.line.field", label, text),
        label,
        first.field(),
        first.evidence(),
        empty);
  }

  /** What the template calls the field of a check; empty when it is about none that is known. */
  private String label(RequirementResult result, CheckResult check) {
    if (check.message().equals(CheckResult.FIELD_EMPTY)) {
      return FindingMessages.said(words, check.args().get(0));
    }
    String template = result.requirement().template();
    return check.field() == null
        ? ""
        : PlanTemplates.byKey(template)
            .flatMap(known -> known.field(check.field()))
            .map(field -> words.text("gtm.template." + template + "." + field.key() + ".label"))
            .orElse("");
  }

  /** What is to be said of a requirement however it stands, as phrases without a full stop. */
  public List<String> remarks(RequirementResult result) {
    return result.checks().stream()
        .filter(check -> check.message().equals(CheckResult.OTHER_EPIC))
        .map(check -> Excerpt.of(checks.text(check), LONGEST_PHRASE))
        .distinct()
        .toList();
  }

  /** What is empty, then what is to be corrected: one thing in full, several by name. */
  private List<String> gaps(List<OpenPoint> points) {
    List<String> gaps = new ArrayList<>();
    points.stream()
        .filter(point -> point.field() == null)
        .map(point -> Excerpt.of(point.text(), LONGEST_PHRASE))
        .limit(OTHERS)
        .forEach(gaps::add);
    named("gtm.line.empty", points.stream().filter(OpenPoint::empty).toList(), gaps);
    List<OpenPoint> wrong =
        points.stream().filter(point -> point.field() != null && !point.empty()).toList();
    if (wrong.size() == 1) {
      gaps.add(Excerpt.of(wrong.get(0).text(), LONGEST_PHRASE));
    } else {
      named("gtm.line.correct", wrong, gaps);
    }
    return gaps;
  }

  private void named(String key, List<OpenPoint> points, List<String> gaps) {
    if (!points.isEmpty()) {
      String names = list(points.stream().map(OpenPoint::label).toList());
      gaps.add(words.text(key, Excerpt.of(names, LONGEST_PHRASE)));
    }
  }

  /** What is empty first: it is the larger gap. */
  private List<String> phrases(List<OpenPoint> points) {
    List<String> empty = points.stream().filter(OpenPoint::empty).map(OpenPoint::label).toList();
    List<String> others =
        points.stream()
            .filter(point -> !point.empty())
            .map(point -> Excerpt.of(point.text(), LONGEST_PHRASE))
            .toList();
    List<String> phrases = new ArrayList<>();
    if (!empty.isEmpty()) {
      phrases.add(words.text(CheckResult.FIELD_EMPTY, Excerpt.of(list(empty), LONGEST_PHRASE)));
    }
    phrases.addAll(others.subList(0, Math.min(OTHERS, others.size())));
    if (others.size() > OTHERS) {
      phrases.add(words.text("gtm.line.more", Integer.toString(others.size() - OTHERS)));
    }
    return phrases;
  }

  private String list(List<String> fields) {
    String named = String.join(", ", fields.subList(0, Math.min(FIELDS, fields.size())));
    int left = fields.size() - FIELDS;
    return left > 0 ? words.text("gtm.line.and-more", named, Integer.toString(left)) : named;
  }

  private static String sentence(String phrase) {
    return phrase.endsWith("\u2026") ? phrase : phrase + ".";
  }

  /** Facts of the plan that the checks speak of, or null. */
  private static PlanFacts told(RequirementResult result, List<CheckResult> checks) {
    return result.evidence().stream()
        .filter(e -> checks.stream().anyMatch(a -> speaksOf(a, e.id())))
        .map(e -> e.reading() instanceof Reading.Read read ? read.facts() : null)
        .filter(facts -> facts != null && checks.stream().anyMatch(a -> a.field() != null))
        .findFirst()
        .orElse(null);
  }

  private static boolean speaksOf(CheckResult check, long evidence) {
    return check.evidence() != null && check.evidence() == evidence;
  }
}
