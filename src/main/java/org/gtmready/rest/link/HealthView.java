package org.gtmready.rest.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gtmready.core.policy.PolicyGaps;
import org.gtmready.core.sync.SyncHealth;

/** How the plugin fares; absent members are not known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HealthView(
    @JsonProperty("fingerprint") String fingerprint,
    @JsonProperty("links") List<LinkView> links,
    @JsonProperty("queue") QueueView queue,
    @JsonProperty("reconciliation") ReconciliationView reconciliation,
    @JsonProperty("refused") Map<String, Long> refused,
    @JsonProperty("policy") GapsView policy,
    @JsonProperty("decisions") DecisionsView decisions) {

  /** One application link. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LinkView(
      @JsonProperty("application") String application,
      @JsonProperty("name") String name,
      @JsonProperty("address") String address,
      @JsonProperty("key") String key,
      @JsonProperty("fingerprint") String fingerprint,
      @JsonProperty("offeredFingerprint") String offeredFingerprint,
      @JsonProperty("problem") String problem,
      @JsonProperty("since") String since,
      @JsonProperty("lastMessage") String lastMessage) {}

  /** What Confluence has not told yet. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record QueueView(
      @JsonProperty("entries") int entries,
      @JsonProperty("oldest") String oldest,
      @JsonProperty("givenUp") long givenUp) {}

  /** The last comparison of all linked pages by Jira. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ReconciliationView(
      @JsonProperty("at") String at,
      @JsonProperty("pages") int pages,
      @JsonProperty("unanswered") int unanswered,
      @JsonProperty("problem") String problem) {}

  /** Where the policy matches nothing. */
  public record GapsView(
      @JsonProperty("coversNothing") boolean coversNothing,
      @JsonProperty("projects") List<String> projects) {}

  /** What of the gate's history could not be written on this node since it started. */
  public record DecisionsView(@JsonProperty("lost") long lost) {}

  static HealthView of(SyncHealth health, Optional<PolicyGaps> gaps, Optional<Long> lost) {
    Map<String, Long> refused = new TreeMap<>();
    health.refused().forEach((why, count) -> refused.put(why.name(), count));
    return new HealthView(
        health.ownFingerprint(),
        health.links().stream().map(HealthView::link).toList(),
        health.queue() == null
            ? null
            : new QueueView(
                health.queue().entries(), text(health.queue().oldest()), health.queue().givenUp()),
        health.reconciliation() == null ? null : comparison(health.reconciliation()),
        refused,
        gaps.map(it -> new GapsView(it.coversNothing(), it.projects())).orElse(null),
        lost.map(DecisionsView::new).orElse(null));
  }

  private static LinkView link(SyncHealth.Link link) {
    SyncHealth.Messages messages = link.messages();
    return new LinkView(
        link.application(),
        link.name(),
        link.address(),
        link.key().name(),
        link.fingerprint(),
        link.offeredFingerprint(),
        messages == null ? null : messages.problem(),
        messages == null ? null : text(messages.since()),
        messages == null ? null : text(messages.last()));
  }

  private static ReconciliationView comparison(SyncHealth.Reconciliation comparison) {
    return new ReconciliationView(
        text(comparison.at()), comparison.pages(), comparison.unanswered(), comparison.problem());
  }

  private static String text(Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
