package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Locale;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.plan.PageFacts;

/**
 * Evidence in JSON; of evidence that the reader may not see only id, kind and that it is
 * restricted.
 *
 * @param kind page, issue or url
 * @param reading read, no-plan, trashed, gone, unread, hidden, unknown (whether the reader may see
 *     it: Confluence does not answer), or linked-not-read for what is never read
 * @param planEpic key of the epic that the plan says it is for; absent when it names none
 * @param checkedAt ISO 8601 instant at which the page was last read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
    @JsonProperty("id") long id,
    @JsonProperty("kind") String kind,
    @JsonProperty("title") String title,
    @JsonProperty("url") String url,
    @JsonProperty("restricted") boolean restricted,
    @JsonProperty("reading") String reading,
    @JsonProperty("template") String template,
    @JsonProperty("pageVersion") Integer pageVersion,
    @JsonProperty("planEpic") String planEpic,
    @JsonProperty("checkedAt") String checkedAt) {

  static EvidenceView of(Evidence evidence) {
    String kind = evidence.target().kind().name().toLowerCase(Locale.ROOT);
    Reading reading = evidence.reading();
    if (reading instanceof Reading.Hidden hidden) {
      return new EvidenceView(
          evidence.id(),
          kind,
          null,
          null,
          true,
          word(hidden),
          null,
          null,
          null,
          text(hidden.lastRead()));
    }
    Reading.Read read = reading instanceof Reading.Read r ? r : null;
    return new EvidenceView(
        evidence.id(),
        kind,
        orNull(evidence.title()),
        orNull(evidence.url()),
        evidence.restricted(),
        word(reading),
        read == null ? null : read.facts().template(),
        Reading.pageVersion(reading),
        read == null ? null : orNull(read.facts().epic()),
        text(Reading.readAt(reading)));
  }

  /** Of a page that is gone neither is told. */
  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String word(Reading reading) {
    return switch (reading.kind()) {
      case NOT_READABLE -> "linked-not-read";
      case UNREAD -> "unread";
      case HIDDEN -> ((Reading.Hidden) reading).asked() ? "hidden" : "unknown";
      case GONE -> ((Reading.Gone) reading).state() == PageFacts.State.TRASHED ? "trashed" : "gone";
      case NO_PLAN -> "no-plan";
      case READ -> "read";
    };
  }

  private static String text(Instant at) {
    return at == null ? null : at.toString();
  }
}
