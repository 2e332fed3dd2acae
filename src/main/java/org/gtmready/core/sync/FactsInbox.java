package org.gtmready.core.sync;

/** Where Jira takes page facts that a Confluence tells. */
public interface FactsInbox {

  /** What became of a message. */
  enum Answer {
    TAKEN,
    /** The message is not believed to come from a linked Confluence. */
    REFUSED,
    UNREADABLE,
    /** The page is not linked to any epic any more. */
    UNWANTED
  }

  /**
   * Takes signed facts.
   *
   * @param body exactly as received
   * @param signature header of the product that tells; may be null
   */
  Answer accept(String body, String signature);
}
