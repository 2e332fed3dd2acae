package org.gtmready.core.plan;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What Confluence tells of one page: its state and the facts of each plan in it.
 *
 * @param pageId Confluence content id
 * @param url address that a browser opens
 * @param restricted the page or an ancestor has view restrictions
 * @param asOf when Confluence observed this, by its own clock: to be shown, never to be compared
 * @param observation number of this observation, from that Confluence's database: of two that tell
 *     of the same page version, the higher one began later. 0 when it is not known
 * @param plans one a template, the first macro of each
 */
public record PageFacts(
    String pageId,
    State state,
    String title,
    String url,
    boolean restricted,
    int version,
    Instant asOf,
    long observation,
    List<PlanFacts> plans) {
  public PageFacts {
    Objects.requireNonNull(pageId);
    Objects.requireNonNull(state);
    Objects.requireNonNull(title);
    Objects.requireNonNull(url);
    Objects.requireNonNull(asOf);
    plans = List.copyOf(plans);
  }

  /** Whether the page can be read at all. */
  public enum State {
    CURRENT,
    TRASHED,
    GONE
  }

  public Optional<PlanFacts> plan(String template) {
    return plans.stream().filter(p -> p.template().equals(template)).findFirst();
  }
}
