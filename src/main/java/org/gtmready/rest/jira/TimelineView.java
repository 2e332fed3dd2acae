package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.gtmready.core.audit.Decision;
import org.gtmready.core.audit.DecisionSentences;
import org.gtmready.core.audit.Timeline;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.host.Users;

/**
 * A part of what happened to an epic in JSON, newest first.
 *
 * @param next value of {@code before} for the next, older part; absent in the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineView(
    @JsonProperty("epic") String epic,
    @JsonProperty("entries") List<EntryView> entries,
    @JsonProperty("next") String next) {

  /**
   * One thing that happened.
   *
   * @param what {@code linked}, {@code replaced}, {@code unlinked}, or the kind of a decision
   * @param text a sentence in the reader's language, plain text
   * @param again how often it was tried, likewise; absent when that was once
   * @param at ISO 8601 instant at which it happened last
   * @param decision absent for links
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record EntryView(
      @JsonProperty("what") String what,
      @JsonProperty("text") String text,
      @JsonProperty("again") String again,
      @JsonProperty("at") String at,
      @JsonProperty("by") String by,
      @JsonProperty("byName") String byName,
      @JsonProperty("requirement") String requirement,
      @JsonProperty("decision") DecisionView decision) {}

  static TimelineView of(
      String epic, Timeline.Part part, Users people, DecisionSentences sentences) {
    return new TimelineView(
        epic,
        part.entries().stream().map(entry -> view(entry, sentences, people)).toList(),
        part.next() == null ? null : part.next().text());
  }

  private static EntryView view(Timeline.Entry entry, DecisionSentences sentences, Users people) {
    if (entry instanceof Timeline.Entry.Decided decided) {
      return decided(decided.decision(), sentences, people);
    }
    Timeline.Entry.Linked linked = (Timeline.Entry.Linked) entry;
    EvidenceEvent event = linked.event();
    return new EntryView(
        event.what().name().toLowerCase(Locale.ROOT),
        sentences.say(event, linked.hidden(), people::nameOf),
        null,
        event.at().toString(),
        event.by(),
        people.nameOf(event.by()),
        event.requirement(),
        null);
  }

  private static EntryView decided(Decision decision, DecisionSentences sentences, Users people) {
    String again = sentences.again(decision, people::nameOf);
    String by = decision.tries().lastBy();
    return new EntryView(
        decision.kind().name(),
        sentences.say(decision, people::nameOf),
        again.isEmpty() ? null : again,
        decision.tries().lastAt().toString(),
        by,
        by.isEmpty() ? null : people.nameOf(by),
        null,
        DecisionView.of(decision));
  }
}
