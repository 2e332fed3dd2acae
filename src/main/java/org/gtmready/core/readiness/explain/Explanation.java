package org.gtmready.core.readiness.explain;

import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.PlanFacts;
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
    List<String> sentences = new ArrayList<>();
    PlanFacts facts = told(result);
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
    List<String> open = phrases(result, "gtm.line.empty", "gtm.line.more-points");
    open.forEach(phrase -> sentences.add(sentence(phrase)));
    if (facts == null && open.isEmpty()) {
      result.checks().stream()
          .limit(1)
          .forEach(check -> sentences.add(sentence(checks.text(check))));
    }
    return String.join(" ", sentences);
  }

  /** What is open, as phrases without a full stop; empty when nothing is. */
  List<String> open(RequirementResult result) {
    List<String> open = new ArrayList<>(phrases(result, CheckResult.FIELD_EMPTY, "gtm.line.more"));
    remarks(result).forEach(open::add);
    return open;
  }

  /** What is to be said of a requirement however it stands, as phrases without a full stop. */
  public List<String> remarks(RequirementResult result) {
    return result.checks().stream()
        .filter(check -> check.message().equals(CheckResult.OTHER_EPIC))
        .map(check -> Excerpt.of(checks.text(check), LONGEST_PHRASE))
        .distinct()
        .toList();
  }

  /** What is empty first: it is the larger gap. */
  private List<String> phrases(RequirementResult result, String emptyKey, String moreKey) {
    List<String> empty = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (CheckResult check : result.checks()) {
      if (!check.passed()) {
        boolean isEmpty = check.message().equals(CheckResult.FIELD_EMPTY);
        if (isEmpty) {
          empty.add(FindingMessages.said(words, check.args().get(0)));
        } else {
          others.add(Excerpt.of(checks.text(check), LONGEST_PHRASE));
        }
      }
    }
    List<String> phrases = new ArrayList<>();
    if (!empty.isEmpty()) {
      phrases.add(words.text(emptyKey, Excerpt.of(list(empty), LONGEST_PHRASE)));
    }
    phrases.addAll(others.subList(0, Math.min(OTHERS, others.size())));
    if (others.size() > OTHERS) {
      phrases.add(words.text(moreKey, Integer.toString(others.size() - OTHERS)));
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
  private static PlanFacts told(RequirementResult result) {
    return result.evidence().stream()
        .filter(e -> result.checks().stream().anyMatch(a -> speaksOf(a, e.id())))
        .map(e -> e.reading() instanceof Reading.Read read ? read.facts() : null)
        .filter(facts -> facts != null && result.checks().stream().anyMatch(a -> a.field() != null))
        .findFirst()
        .orElse(null);
  }

  private static boolean speaksOf(CheckResult check, long evidence) {
    return check.evidence() != null && check.evidence() == evidence;
  }
}
