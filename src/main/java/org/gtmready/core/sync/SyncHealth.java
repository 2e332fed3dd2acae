package org.gtmready.core.sync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gtmready.core.trust.Refusal;

/**
 * How the conversation between Jira and Confluence fares, for administrators; holds no secrets.
 *
 * @param ownFingerprint names the key of this product
 * @param links one a linked product
 * @param queue what waits to be told; null in Jira, which tells nobody
 * @param reconciliation the last comparison; null in Confluence, and before the first one
 * @param refused messages that were not believed, on this node since it started
 */
public record SyncHealth(
    String ownFingerprint,
    List<Link> links,
    Queue queue,
    Reconciliation reconciliation,
    Map<Refusal, Long> refused) {
  public SyncHealth {
    links = List.copyOf(links);
    refused = Map.copyOf(refused);
  }

  /** Whether the key of a linked product is known. */
  public enum Key {
    /** It was never learnt: the product does not answer, has no plugin, or the key of another. */
    UNKNOWN,
    PINNED,
    /** The product shows another key than the one pinned; an administrator has to accept it. */
    CHANGED
  }

  /**
   * One application link.
   *
   * @param name as administrators see it
   * @param fingerprint names the pinned key; null when none is
   * @param offeredFingerprint names the key that the product shows instead, or null
   * @param messages how the messages sent by this node fare; null when it sent none yet
   */
  public record Link(
      String application,
      String name,
      String address,
      Key key,
      String fingerprint,
      String offeredFingerprint,
      Messages messages) {}

  /**
   * Messages to a linked product.
   *
   * @param problem stable word for why the last one failed; null when it did not
   * @param since when that began
   * @param last when the last one was sent
   */
  public record Messages(String problem, Instant since, Instant last) {}

  /**
   * The outbox.
   *
   * @param oldest when its oldest entry was added; null when it is empty
   * @param givenUp entries that this node gave up since it started
   */
  public record Queue(int entries, Instant oldest, long givenUp) {}

  /**
   * A comparison of all linked pages, on any node.
   *
   * @param pages how many are linked
   * @param unanswered how many of them Confluence told nothing about
   * @param problem stable word for the last question that failed; null when none did
   */
  public record Reconciliation(Instant at, int pages, int unanswered, String problem) {}
}
