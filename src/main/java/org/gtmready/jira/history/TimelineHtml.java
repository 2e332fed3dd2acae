package org.gtmready.jira.history;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.gtmready.core.audit.Decision;
import org.gtmready.core.audit.DecisionSentences;
import org.gtmready.core.audit.Timeline;
import org.gtmready.core.audit.TimelinePlace;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Messages;
import org.gtmready.core.host.Users;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.web.Age;
import org.gtmready.web.Templates;

/** Draws a part of an epic's history for the acting user. */
@JiraComponent
public class TimelineHtml {

  private final Timeline timeline;
  private final PolicyStore policies;
  private final Users people;
  private final Clock clock;
  private final Messages words;
  private final Templates templates;

  @Inject
  public TimelineHtml(
      Timeline timeline,
      PolicyStore policies,
      Users people,
      Clock clock,
      Messages words,
      Templates templates) {
    this.timeline = timeline;
    this.policies = policies;
    this.people = people;
    this.clock = clock;
    this.words = words;
    this.templates = templates;
  }

  /**
   * An entry.
   *
   * @param kind what happened, for style
   * @param again how often it was tried, and when first; empty when that was once
   * @param at ISO 8601, for machines; {@code ago} is what people read
   */
  public record Line(String kind, String text, String again, String at, String ago) {}

  /**
   * HTML of a part.
   *
   * @param after where the part before ended; null for the newest
   */
  String html(EpicFacts epic, TimelinePlace after) {
    Timeline.Part part = timeline.of(epic, after, Timeline.ENTRIES);
    DecisionSentences sentences =
        new DecisionSentences(words, policies.policyFor(epic.projectKey()));
    Instant now = clock.instant();
    return templates.render(
        "jira/timeline.jte",
        Map.of(
            "words",
            words,
            "epic",
            epic.key(),
            "lines",
            part.entries().stream().map(entry -> line(entry, sentences, now)).toList(),
            "next",
            part.next() == null ? "" : part.next().text()));
  }

  private Line line(Timeline.Entry entry, DecisionSentences sentences, Instant now) {
    String at = entry.at().toString();
    String ago = Age.of(entry.at(), now, words);
    if (entry instanceof Timeline.Entry.Decided decided) {
      Decision decision = decided.decision();
      return new Line(
          decision.kind().name(),
          sentences.say(decision, people::nameOf),
          again(decision, sentences, now),
          at,
          ago);
    }
    Timeline.Entry.Linked linked = (Timeline.Entry.Linked) entry;
    return new Line(
        linked.event().what().name(),
        sentences.say(linked.event(), linked.hidden(), people::nameOf),
        "",
        at,
        ago);
  }

  private String again(Decision decision, DecisionSentences sentences, Instant now) {
    String again = sentences.again(decision, people::nameOf);
    return again.isEmpty()
        ? ""
        : again + " " + words.text("gtm.told.first", Age.of(decision.tries().at(), now, words));
  }
}
