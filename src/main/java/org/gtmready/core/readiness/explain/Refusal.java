package org.gtmready.core.readiness.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Status;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.visibility.VerdictRedactor;

/**
 * The text with which a transition is refused: count, names, what is missing, who can clear it, and
 * stable codes. Plain text, always under 1,000 characters; what does not fit is counted.
 */
public final class Refusal {

  static final int LONGEST = 999;

  private static final String OPEN = "GTM-GATE-001";
  private static final String MISCONFIGURED = "GTM-GATE-002";
  private static final String EMPTY = "GTM-GATE-004";
  private static final String NEW = "GTM-GATE-005";
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_CODES = 60;
  private static final int LONGEST_KEYS = 300;

  private final Messages words;
  private final CheckMessages checks;
  private final Explanation explanation;

  public Refusal(Messages words) {
    this.words = words;
    this.checks = new CheckMessages(words);
    this.explanation = new Explanation(words);
  }

  /**
   * Why the transition is refused.
   *
   * @param verdict holds only what the reader may know, see {@link VerdictRedactor}
   * @param transition name of the transition as the reader sees it; may be empty
   */
  public String text(Verdict verdict, String transition) {
    String name = name(transition);
    String epic = Excerpt.of(verdict.epic().key(), LONGEST_NAME);
    List<RequirementResult> blockers = verdict.blockers();
    if (blockers.isEmpty()) {
      return words.text("gtm.refusal.no-requirement", name, epic) + " [" + EMPTY + "]";
    }
    if (verdict.epic().isNew()) {
      return head(verdict, name) + " " + words.text("gtm.refusal.new") + " [" + NEW + "]";
    }
    String tail = anybody(verdict, blockers) + " " + words.text("gtm.refusal.panel", epic);
    StringBuilder text = new StringBuilder(head(verdict, name));
    Set<String> codes = new LinkedHashSet<>(List.of(OPEN));
    int told = 0;
    for (RequirementResult blocker : blockers) {
      String part = " " + part(verdict.epic(), blocker);
      String more = more(blockers.size() - told);
      if (text.length() + part.length() + more.length() + tail.length() + LONGEST_CODES > LONGEST) {
        return text.append(more).append(tail).append(said(codes)).toString();
      }
      text.append(part);
      codes.add(blocker.checks().isEmpty() ? OPEN : blocker.checks().get(0).code());
      told++;
    }
    return text.append(tail).append(said(codes)).toString();
  }

  /**
   * Why a transition is refused that asks for what the policy does not have.
   *
   * @param requirements keys
   */
  public String misconfigured(List<String> requirements, String transition) {
    String keys = Excerpt.of(String.join(", ", requirements), LONGEST_KEYS);
    return words.text("gtm.refusal.misconfigured", name(transition), keys)
        + " ["
        + MISCONFIGURED
        + "]";
  }

  /** Why a transition is refused in a project of which the policy covers no issue type. */
  public String unmatched(String transition) {
    return words.text("gtm.refusal.unmatched", name(transition)) + " [" + MISCONFIGURED + "]";
  }

  private String name(String transition) {
    String named = Excerpt.of(transition, LONGEST_NAME);
    return named.isEmpty() ? words.text("gtm.refusal.transition") : named;
  }

  private String head(Verdict verdict, String transition) {
    long applicable =
        verdict.results().stream().filter(r -> r.status() != Status.NOT_APPLICABLE).count();
    int open = verdict.blockers().size();
    return words.text(
        open == 1 ? "gtm.refusal.head.one" : "gtm.refusal.head.many",
        transition,
        Integer.toString(open),
        Long.toString(applicable));
  }

  private String part(EpicFacts epic, RequirementResult blocker) {
    String name = Excerpt.of(checks.name(blocker.requirement()), LONGEST_NAME);
    String what = String.join("; ", explanation.open(blocker));
    List<String> roles =
        blocker.checks().stream()
            .filter(check -> !check.passed())
            .flatMap(check -> check.owners().stream())
            .distinct()
            .toList();
    String people = checks.contacts(named(epic, blocker, true));
    if (roles.isEmpty()) {
      return words.text("gtm.refusal.part", name, what);
    }
    return people.isEmpty()
        ? words.text("gtm.refusal.part.owners", name, what, checks.anyOf(roles))
        : words.text("gtm.refusal.part.people", name, what, checks.anyOf(roles), people);
  }

  /** Whoever is no owner of a plan is the same for all requirements, and named once. */
  private String anybody(Verdict verdict, List<RequirementResult> blockers) {
    return blockers.stream()
        .map(blocker -> checks.contacts(named(verdict.epic(), blocker, false)))
        .filter(people -> !people.isEmpty())
        .findFirst()
        .map(people -> " " + words.text("gtm.panel.ask", people))
        .orElse("");
  }

  private static List<Contact> named(EpicFacts epic, RequirementResult blocker, boolean inPlan) {
    return Contact.of(epic, blocker).stream()
        .filter(contact -> inPlan == (contact.role() == Contact.Role.PLAN))
        .toList();
  }

  private String more(int left) {
    return " " + words.text("gtm.refusal.more", Integer.toString(left));
  }

  /** The codes that fit; the gate's own is always there. */
  private static String said(Set<String> codes) {
    StringBuilder said = new StringBuilder();
    for (String code : codes) {
      if (said.length() + code.length() + 5 <= LONGEST_CODES) {
        said.append(said.isEmpty() ? " [" : ", ").append(code);
      }
    }
    return said.append(']').toString();
  }
}
