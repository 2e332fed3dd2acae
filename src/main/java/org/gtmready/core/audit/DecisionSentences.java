package org.gtmready.core.audit;

import java.util.List;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.readiness.evaluate.Status;
import org.gtmready.core.readiness.explain.WordLists;

/**
 * Says decisions in plain sentences of the reader's language; plain text, to be escaped by whoever
 * shows it. It tells all that the decision holds.
 */
public final class DecisionSentences {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_TITLE = 120;
  private static final int MOST_NAMED = 5;

  private final Messages words;
  private final Policy policy;
  private final WordLists lists;

  /**
   * Sentences about an epic.
   *
   * @param policy that of the epic's project as it is now, for the names of requirements
   */
  public DecisionSentences(Messages words, Policy policy) {
    this.words = words;
    this.policy = policy;
    this.lists = new WordLists(words);
  }

  /**
   * What was decided, by whom; of a refusal as it stood last.
   *
   * @param name what people call a user key
   */
  public String say(Decision decision, Names name) {
    String by = who(decision.tries().by(), name);
    String transition = transition(decision.passage());
    return switch (decision.kind()) {
      case PASSED -> passed(decision, by, transition);
      case PASSED_WITH_WARNINGS ->
          decision.requirements().stream().noneMatch(JudgedRequirement::warns)
              ? words.text("gtm.told.vacuous", by, transition)
              : words.text(
                  "gtm.told.PASSED_WITH_WARNINGS",
                  by,
                  transition,
                  states(
                      decision.requirements().stream().filter(JudgedRequirement::warns).toList()));
      case WOULD_HAVE_REFUSED, REFUSED ->
          words.text(
              "gtm.told." + decision.kind(), by, transition, states(open(decision.latest())));
      case MISCONFIGURED ->
          words.text(
              "gtm.told.MISCONFIGURED",
              by,
              transition,
              Excerpt.of(decision.note().replace(",", ", "), LONGEST_NAME * MOST_NAMED));
      case UNMATCHED, FAILED -> words.text("gtm.told." + decision.kind(), by, transition);
      case BYPASSED ->
          words.text("gtm.told.BYPASSED", Excerpt.of(decision.passage().toName(), LONGEST_NAME));
      case POLICY_CHANGED ->
          words.text("gtm.told.POLICY_CHANGED", by, Long.toString(decision.policyVersion()));
    };
  }

  /** How often it was decided, when that was more than once; empty otherwise. */
  public String again(Decision decision, Names name) {
    Tries tries = decision.tries();
    return tries.times() < 2
        ? ""
        : words.text("gtm.told.again", Long.toString(tries.times()), who(tries.lastBy(), name));
  }

  /**
   * What happened to a link.
   *
   * @param hidden true when the reader may not see the target: its title is not told
   */
  public String say(EvidenceEvent event, boolean hidden, Names name) {
    String by = who(event.by(), name);
    String requirement = name(event.requirement());
    if (hidden || event.title() == null || event.title().isBlank()) {
      return words.text(
          "gtm.told." + event.what() + ".hidden." + event.target().kind(), by, requirement);
    }
    String title = Excerpt.of(event.title(), LONGEST_TITLE);
    return words.text("gtm.told." + event.what(), by, title, requirement);
  }

  /** The comment of a transition that was made although something was open. */
  public String warning(Passage passage, List<JudgedRequirement> warnings) {
    List<String> names = warnings.stream().map(it -> state(it.key(), it.status())).toList();
    return words.text("gtm.told.comment", transition(passage), list(names));
  }

  private String passed(Decision decision, String by, String transition) {
    List<String> notRead =
        decision.requirements().stream()
            .filter(JudgedRequirement::notRead)
            .map(it -> name(it.key()))
            .toList();
    String text = words.text("gtm.told.PASSED", by, transition);
    return notRead.isEmpty() ? text : text + " " + words.text("gtm.told.not-read", list(notRead));
  }

  private static List<JudgedRequirement> open(List<JudgedRequirement> requirements) {
    List<JudgedRequirement> blocking =
        requirements.stream().filter(it -> it.isOpen() && it.wouldBlock()).toList();
    return blocking.isEmpty()
        ? requirements.stream().filter(JudgedRequirement::isOpen).toList()
        : blocking;
  }

  private String states(List<JudgedRequirement> requirements) {
    return requirements.isEmpty()
        ? words.text("gtm.told.nothing-asked")
        : list(requirements.stream().map(this::state).toList());
  }

  private String list(List<String> phrases) {
    if (phrases.size() <= MOST_NAMED) {
      return lists.and(phrases);
    }
    return words.text(
        "gtm.line.and-more",
        String.join(", ", phrases.subList(0, MOST_NAMED)),
        Integer.toString(phrases.size() - MOST_NAMED));
  }

  /** How a requirement stood: "Positioning incomplete (3 of 11 fields empty)". */
  private String state(JudgedRequirement it) {
    if (it.status() == Status.UNSATISFIED && it.failed().stream().anyMatch(this::isNothing)) {
      return words.text("gtm.told.state.nothing", name(it.key()));
    }
    return it.status() == Status.UNSATISFIED && it.empty() > 0
        ? words.text(
            "gtm.told.state.empty",
            name(it.key()),
            Integer.toString(it.empty()),
            Integer.toString(it.total()))
        : state(it.key(), it.status());
  }

  private boolean isNothing(FailedCheck check) {
    return check.evidence() == null && check.code().endsWith("-001");
  }

  private String state(String key, Status status) {
    return words.text("gtm.told.state." + status, name(key));
  }

  /** What people call a requirement; one that the policy has no more by its key. */
  private String name(String requirement) {
    return Excerpt.of(RequirementText.name(policy, requirement, words), LONGEST_NAME);
  }

  private String transition(Passage passage) {
    String named = Excerpt.of(passage.transition(), LONGEST_NAME);
    return named.isEmpty() ? words.text("gtm.told.transition") : named;
  }

  private String who(String userKey, Names name) {
    return userKey.isEmpty()
        ? words.text("gtm.told.somebody")
        : Excerpt.of(name.of(userKey), LONGEST_NAME);
  }

  /** What people call a user key. */
  public interface Names {
    String of(String userKey);
  }
}
