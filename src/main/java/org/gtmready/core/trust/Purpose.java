package org.gtmready.core.trust;

/** What a signed message is for; a signature for one purpose is worth nothing for another. */
public enum Purpose {
  /** Confluence tells Jira of a page. */
  TELL_FACTS,
  /** Jira asks Confluence about pages that are linked there, and to be told of their changes. */
  ASK_FACTS,
  /** Confluence answers {@link #ASK_FACTS}, under the question's nonce. */
  ANSWER_FACTS
}
