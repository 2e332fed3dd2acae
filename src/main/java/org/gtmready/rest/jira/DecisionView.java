package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.gtmready.core.audit.Decision;
import org.gtmready.core.audit.FailedCheck;
import org.gtmready.core.audit.JudgedEvidence;
import org.gtmready.core.audit.JudgedRequirement;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.audit.Tries;

/**
 * A decision in JSON, as it was made: names are those of that time.
 *
 * @param firstAt ISO 8601 instants, as is {@code lastAt}
 * @param firstBy user keys, as is {@code lastBy}; empty for nobody who is known
 * @param requirements as they stood when it was judged first
 * @param latest as they stood when it was judged last; absent when that is the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(
    @JsonProperty("id") long id,
    @JsonProperty("kind") String kind,
    @JsonProperty("epicId") long epicId,
    @JsonProperty("epic") String epic,
    @JsonProperty("project") String project,
    @JsonProperty("transition") TransitionView transition,
    @JsonProperty("policyVersion") long policyVersion,
    @JsonProperty("firstAt") String firstAt,
    @JsonProperty("firstBy") String firstBy,
    @JsonProperty("lastAt") String lastAt,
    @JsonProperty("lastBy") String lastBy,
    @JsonProperty("times") long times,
    @JsonProperty("requirements") List<RequirementView> requirements,
    @JsonProperty("latest") List<RequirementView> latest,
    @JsonProperty("note") String note) {

  /**
   * A transition.
   *
   * @param scope keys of the requirements asked for, comma-separated, or {@code all}
   */
  public record TransitionView(
      @JsonProperty("id") int id,
      @JsonProperty("name") String name,
      @JsonProperty("from") StatusView from,
      @JsonProperty("to") StatusView to,
      @JsonProperty("scope") String scope) {}

  /** A status of the workflow. */
  public record StatusView(@JsonProperty("id") String id, @JsonProperty("name") String name) {}

  /** How a requirement stood. */
  public record RequirementView(
      @JsonProperty("key") String key,
      @JsonProperty("status") String status,
      @JsonProperty("mode") String mode,
      @JsonProperty("blocks") boolean blocks,
      @JsonProperty("notRead") boolean notRead,
      @JsonProperty("evidence") List<LinkView> evidence,
      @JsonProperty("failed") List<CheckView> failed) {}

  /**
   * What it was judged on.
   *
   * @param fingerprint SHA-256 in hex over the plan's content; absent when no plan was read
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LinkView(
      @JsonProperty("id") long id,
      @JsonProperty("kind") String kind,
      @JsonProperty("reading") String reading,
      @JsonProperty("pageVersion") Integer pageVersion,
      @JsonProperty("fingerprint") String fingerprint,
      @JsonProperty("readAt") String readAt) {}

  /** A check that failed. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CheckView(@JsonProperty("code") String code, @JsonProperty("field") String field) {}

  static DecisionView of(Decision decision) {
    Tries tries = decision.tries();
    return new DecisionView(
        decision.id(),
        decision.kind().name(),
        decision.subject().epicId(),
        decision.subject().epicKey(),
        decision.subject().projectKey(),
        transition(decision.passage()),
        decision.policyVersion(),
        tries.at().toString(),
        tries.by(),
        tries.lastAt().toString(),
        tries.lastBy(),
        tries.times(),
        views(decision.requirements()),
        decision.latest().equals(decision.requirements()) ? null : views(decision.latest()),
        decision.note().isEmpty() ? null : decision.note());
  }

  private static TransitionView transition(Passage passage) {
    return new TransitionView(
        passage.transitionId(),
        passage.transition(),
        new StatusView(passage.from(), passage.fromName()),
        new StatusView(passage.to(), passage.toName()),
        passage.scope().stored());
  }

  private static List<RequirementView> views(List<JudgedRequirement> requirements) {
    return requirements.stream()
        .map(
            it ->
                new RequirementView(
                    it.key(),
                    it.status().name(),
                    it.mode().name(),
                    it.blocks(),
                    it.notRead(),
                    it.evidence().stream().map(DecisionView::link).toList(),
                    it.failed().stream().map(DecisionView::check).toList()))
        .toList();
  }

  private static LinkView link(JudgedEvidence link) {
    return new LinkView(
        link.id(),
        link.target().kind().name().toLowerCase(Locale.ROOT),
        link.reading(),
        link.pageVersion(),
        link.fingerprint(),
        link.readAt());
  }

  private static CheckView check(FailedCheck check) {
    return new CheckView(check.code(), check.field());
  }
}
