package org.gtmready.core.sync;

/** Where Jira takes page facts that a Confluence pushes. */
public interface FactsInbox {

  /** What became of a message. */
  enum Answer {
    TAKEN,
    /** The signature does not belong to the page, or Jira knows no such page: they answer alike. */
    REFUSED,
    UNREADABLE
  }

  /**
   * Takes signed facts.
   *
   * @param body exactly as received
   * @param signature header {@code X-GTM-Signature}, HMAC-SHA256 in hex; may be null
   */
  Answer accept(String body, String signature);
}
