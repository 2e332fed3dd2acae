package org.gtmready.jira.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.Messages;
import org.gtmready.core.host.Users;
import org.gtmready.core.linking.History;
import org.gtmready.core.linking.Linking;
import org.gtmready.core.linking.Result;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.web.Age;
import org.gtmready.web.Templates;

/** Draws the panel's dialogs: linking evidence, and its history. */
@JiraComponent
public class Dialogs {

  private final Epics epics;
  private final Users people;
  private final PolicyStore policies;
  private final History history;
  private final Linking linking;
  private final Clock clock;
  private final Messages words;
  private final Templates templates;

  @Inject
  public Dialogs(
      Epics epics,
      Users people,
      PolicyStore policies,
      History history,
      Linking linking,
      Clock clock,
      Messages words,
      Templates templates) {
    this.epics = epics;
    this.people = people;
    this.policies = policies;
    this.history = history;
    this.linking = linking;
    this.clock = clock;
    this.words = words;
    this.templates = templates;
  }

  /**
   * A line of the history dialog.
   *
   * @param at ISO 8601, for machines; {@code ago} is what people read
   */
  public record Line(String text, String title, String by, String at, String ago) {}

  /**
   * The link dialog for a requirement; empty when it can't be linked to by the acting user.
   *
   * @param replacing whether the link takes the place of another one
   */
  Optional<String> link(EpicFacts epic, String requirementKey, boolean replacing) {
    if (requirementKey == null || people.acting().isEmpty() || !epics.mayLink(epic)) {
      return Optional.empty();
    }
    return policies
        .policyFor(epic.projectKey())
        .requirement(requirementKey)
        .map(requirement -> dialog(epic, requirement, replacing));
  }

  private String dialog(EpicFacts epic, Requirement requirement, boolean replacing) {
    List<String> kinds =
        List.of(EvidenceKind.values()).stream()
            .filter(requirement.kinds()::contains)
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();
    return templates.render(
        "jira/link-dialog.jte",
        Map.of(
            "words",
            words,
            "epic",
            epic.key(),
            "requirement",
            requirement.key(),
            "name",
            RequirementText.name(requirement, words),
            "kinds",
            kinds,
            "replacing",
            replacing,
            "full",
            replacing ? "" : refusal(epic, requirement)));
  }

  /** Why nothing more can be linked, whatever one chooses; empty when something can. */
  private String refusal(EpicFacts epic, Requirement requirement) {
    if (linking.free(epic.key(), requirement.key()) instanceof Result.Refused<?> refused) {
      String text = "gtm.problem." + refused.problem().code();
      return words.text(text, refused.problem().args().toArray(Object[]::new))
          + " "
          + words.text(text + ".help");
    }
    return "";
  }

  /**
   * A part of the history.
   *
   * @param before where it begins, as an earlier part said; null for the newest
   */
  Optional<String> history(EpicFacts epic, String before) {
    Instant now = clock.instant();
    Long from = before == null || !before.matches("[0-9]{1,9}") ? null : Long.valueOf(before);
    Policy policy = policies.policyFor(epic.projectKey());
    return history
        .of(epic.key(), from, History.LINES)
        .map(
            part ->
                templates.render(
                    "jira/history-dialog.jte",
                    Map.of(
                        "words",
                        words,
                        "epic",
                        epic.key(),
                        "lines",
                        part.lines().stream().map(line -> line(line, policy, now)).toList(),
                        "next",
                        part.next() == null ? "" : part.next().toString())));
  }

  private Line line(History.Line line, Policy policy, Instant now) {
    String kind = line.event().target().kind().name().toLowerCase(Locale.ROOT);
    return new Line(
        words.text(
            "gtm.history." + line.event().what().name(),
            RequirementText.name(policy, line.event().requirement(), words)),
        line.hidden()
            ? words.text(
                "gtm.panel.hidden." + (line.asked() || !kind.equals("page") ? kind : "unknown"))
            : line.event().title(),
        people.nameOf(line.event().by()),
        line.event().at().toString(),
        Age.of(line.event().at(), now, words));
  }
}
