package org.gtmready.core.readiness.explain;

import java.util.ArrayList;
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
 * The text with which a transition is refused: one line a requirement, the sum first; whom to ask,
 * help and stable codes last. Plain text, always under 1,000 characters in all; what does not fit
 * is counted.
 */
public final class Refusal {

  static final int LONGEST = 999;

  private static final String OPEN = "GTM-GATE-001";
  private static final String MISCONFIGURED = "GTM-GATE-002";
  private static final String FAILED = "GTM-GATE-003";
  private static final String EMPTY = "GTM-GATE-004";
  private static final String NEW = "GTM-GATE-005";
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_CODES = 60;
  private static final int LONGEST_HELP = 150;
  private static final int LONGEST_KEYS = 300;

  private final Messages words;
  private final String help;
  private final CheckMessages checks;
  private final Explanation explanation;

  /**
   * Refusals that name an address.
   *
   * @param help address of a page that helps somebody who was refused; one that is longer than 150
   *     characters is left out, as is an empty one
   */
  public Refusal(Messages words, String help) {
    this.words = words;
    this.help = help;
    this.checks = new CheckMessages(words);
    this.explanation = new Explanation(words);
  }

  /**
   * Why the transition is refused; each line is one message.
   *
   * @param verdict holds only what the reader may know, see {@link VerdictRedactor}
   * @param transition name of the transition as the reader sees it; may be empty
   */
  public List<String> lines(Verdict verdict, String transition) {
    String name = name(transition);
    String epic = Excerpt.of(verdict.epic().key(), LONGEST_NAME);
    List<RequirementResult> blockers = verdict.blockers();
    if (blockers.isEmpty()) {
      return List.of(words.text("gtm.refusal.no-requirement", name, epic), end(List.of(), EMPTY));
    }
    if (verdict.epic().isNew()) {
      return List.of(head(verdict, name), end(List.of(words.text("gtm.refusal.new")), NEW));
    }
    List<String> advice = new ArrayList<>(anybody(verdict, blockers));
    advice.add(words.text("gtm.refusal.panel", epic));
    int left = LONGEST - LONGEST_CODES - length(List.of(end(advice, OPEN)));
    List<String> lines = new ArrayList<>(List.of(head(verdict, name)));
    Set<String> codes = new LinkedHashSet<>(List.of(OPEN));
    int told = 0;
    for (RequirementResult blocker : blockers) {
      String line = line(verdict.epic(), blocker);
      String more = words.text("gtm.refusal.more", Integer.toString(blockers.size() - told));
      if (length(lines) + length(List.of(line, more)) > left) {
        lines.add(more);
        break;
      }
      lines.add(line);
      codes.add(blocker.checks().isEmpty() ? OPEN : blocker.checks().get(0).code());
      told++;
    }
    lines.add(end(advice, said(codes)));
    return List.copyOf(lines);
  }

  /**
   * Why a transition is refused that asks for what the policy does not have.
   *
   * @param requirements keys
   */
  public List<String> misconfigured(List<String> requirements, String transition) {
    String keys = Excerpt.of(String.join(", ", requirements), LONGEST_KEYS);
    return List.of(
        words.text("gtm.refusal.misconfigured", name(transition), keys),
        end(List.of(), MISCONFIGURED));
  }

  /** Why a transition is refused in a project of which the policy covers no issue type. */
  public List<String> unmatched(String transition) {
    return List.of(
        words.text("gtm.refusal.unmatched", name(transition)), end(List.of(), MISCONFIGURED));
  }

  /** Why a transition is refused of which nobody can say whether it may go on. */
  public List<String> failed(String transition) {
    return List.of(words.text("gtm.gate.failed", name(transition)), end(List.of(), FAILED));
  }

  private String name(String transition) {
    String named = Excerpt.of(transition, LONGEST_NAME);
    return named.isEmpty() ? words.text("gtm.refusal.transition") : Isolated.of(named);
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

  private String line(EpicFacts epic, RequirementResult blocker) {
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
  private List<String> anybody(Verdict verdict, List<RequirementResult> blockers) {
    return blockers.stream()
        .map(blocker -> checks.contacts(named(verdict.epic(), blocker, false)))
        .filter(people -> !people.isEmpty())
        .limit(1)
        .map(people -> words.text("gtm.panel.ask", people))
        .toList();
  }

  private static List<Contact> named(EpicFacts epic, RequirementResult blocker, boolean inPlan) {
    return Contact.of(epic, blocker).stream()
        .filter(contact -> inPlan == (contact.role() == Contact.Role.PLAN))
        .toList();
  }

  /** The last line: what to do, where help is, and the codes. */
  private String end(List<String> advice, String codes) {
    List<String> parts = new ArrayList<>(advice);
    if (!help.isEmpty() && help.length() <= LONGEST_HELP) {
      parts.add(words.text("gtm.refusal.help", help));
    }
    parts.add("[" + codes + "]");
    return String.join(" ", parts);
  }

  /** Of several lines, each with what parts it from the next one. */
  private static int length(List<String> lines) {
    return lines.stream().mapToInt(line -> line.length() + 1).sum();
  }

  /** The codes that fit; the gate's own is always there. */
  private static String said(Set<String> codes) {
    StringBuilder said = new StringBuilder();
    for (String code : codes) {
      if (said.length() + code.length() + 2 <= LONGEST_CODES) {
        said.append(said.isEmpty() ? "" : ", ").append(code);
      }
    }
    return said.toString();
  }
}
