package org.gtmready.jira.panel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gtmready.core.host.Messages;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.readiness.GuardedTransition;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.explain.Isolated;
import org.gtmready.core.readiness.explain.WordLists;

/** Says which transitions of an epic's workflow ask for what. */
final class GateSentences {

  private final Messages words;
  private final Verdict verdict;
  private final Optional<List<GuardedTransition>> transitions;

  /**
   * What is known of the workflow of a verdict's epic.
   *
   * @param transitions empty when the workflow could not be looked at
   */
  GateSentences(Messages words, Verdict verdict, Optional<List<GuardedTransition>> transitions) {
    this.words = words;
    this.verdict = verdict;
    this.transitions = transitions;
  }

  /** True when no transition asks for anything that is open. */
  boolean isUnguarded() {
    return transitions.isPresent()
        && transitions.get().stream().noneMatch(this::asksForSomethingOpen);
  }

  /** Until when what is open is needed; empty when that differs from row to row. */
  String overall() {
    if (isUnguarded()) {
      return words.text(of("gtm.panel.gate.none.one", "gtm.panel.gate.none.many"));
    }
    return isMixed() ? due() : refused();
  }

  /** Which transitions ask for a requirement; empty where the sum has said it for all. */
  String of(RequirementResult result) {
    if (!isMixed() || !result.isOpen()) {
      return "";
    }
    List<String> asking = asking(result.requirement());
    return asking.isEmpty()
        ? words.text("gtm.panel.gate.row.none")
        : words.text("gtm.panel.gate.row", new WordLists(words).and(asking));
  }

  /** What an epic needs that nothing is linked to yet. */
  String start() {
    String count = Integer.toString(verdict.open());
    if (isUnguarded()) {
      return words.text("gtm.panel.start.unguarded", count);
    }
    String names = names();
    if (names.isEmpty()) {
      return words.text(of("gtm.panel.start.one", "gtm.panel.start.many"), count);
    }
    LocalDate due = verdict.epic().due();
    return due == null
        ? words.text(of("gtm.panel.start.before.one", "gtm.panel.start.before.many"), count, names)
        : words.text(
            of("gtm.panel.start.due.one", "gtm.panel.start.due.many"), count, names, date(due));
  }

  private String refused() {
    String names = names();
    if (names.isEmpty()) {
      return words.text(of("gtm.panel.gate.unnamed.one", "gtm.panel.gate.unnamed.many"));
    }
    LocalDate due = verdict.epic().due();
    return due == null
        ? words.text(of("gtm.panel.gate.one", "gtm.panel.gate.many"), names)
        : words.text(of("gtm.panel.gate.due.one", "gtm.panel.gate.due.many"), names, date(due));
  }

  private String of(String one, String many) {
    return verdict.open() == 1 ? one : many;
  }

  private String due() {
    LocalDate due = verdict.epic().due();
    return due == null ? "" : words.text("gtm.panel.due", date(due));
  }

  /** Names of the transitions that ask for what is open; empty where they are not known. */
  private String names() {
    return transitions
        .map(
            all ->
                new WordLists(words)
                    .and(
                        all.stream()
                            .filter(this::asksForSomethingOpen)
                            .map(GuardedTransition::name)
                            .filter(name -> !name.isBlank())
                            .map(Isolated::of)
                            .toList()))
        .orElse("");
  }

  /** True when one open requirement is asked for by other transitions than another one. */
  private boolean isMixed() {
    return open().map(RequirementResult::requirement).map(this::asking).distinct().count() > 1;
  }

  private List<String> asking(Requirement requirement) {
    return transitions.orElse(List.of()).stream()
        .filter(transition -> transition.scope().asksFor(requirement.key()))
        .map(GuardedTransition::name)
        .map(Isolated::of)
        .toList();
  }

  private boolean asksForSomethingOpen(GuardedTransition transition) {
    return open().anyMatch(result -> transition.scope().asksFor(result.requirement().key()));
  }

  private Stream<RequirementResult> open() {
    return verdict.results().stream().filter(RequirementResult::isOpen);
  }

  /** The texts say it as a date of the reader's language. */
  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }
}
