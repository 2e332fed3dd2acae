package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.Users;
import org.gtmready.core.linking.History;

/**
 * A part of an epic's evidence history in JSON, newest first.
 *
 * @param next value of {@code before} for the next, older part; absent in the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryView(
    @JsonProperty("epic") String epic,
    @JsonProperty("events") List<EventView> events,
    @JsonProperty("next") Long next) {

  /**
   * One line.
   *
   * @param what linked, replaced or unlinked
   * @param title absent when the reader may not see the target
   * @param url absent when the reader may not see the target, and for pages
   * @param by user key; {@code byName} is what people call them
   * @param at ISO 8601 instant
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record EventView(
      @JsonProperty("what") String what,
      @JsonProperty("requirement") String requirement,
      @JsonProperty("kind") String kind,
      @JsonProperty("title") String title,
      @JsonProperty("url") String url,
      @JsonProperty("restricted") boolean restricted,
      @JsonProperty("by") String by,
      @JsonProperty("byName") String byName,
      @JsonProperty("at") String at) {

    static EventView of(History.Line line, Users people) {
      EvidenceEvent event = line.event();
      return new EventView(
          event.what().name().toLowerCase(Locale.ROOT),
          event.requirement(),
          event.target().kind().name().toLowerCase(Locale.ROOT),
          line.hidden() ? null : event.title(),
          !line.hidden() && event.target() instanceof Target.UrlTarget link ? link.url() : null,
          line.hidden() || event.restricted(),
          event.by(),
          people.nameOf(event.by()),
          event.at().toString());
    }
  }

  static HistoryView of(String epic, History.Part part, Users people) {
    return new HistoryView(
        epic, part.lines().stream().map(line -> EventView.of(line, people)).toList(), part.next());
  }
}
