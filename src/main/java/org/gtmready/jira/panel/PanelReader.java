package org.gtmready.jira.panel;

/**
 * Who looks at a panel, as far as that decides what they are offered.
 *
 * @param userKey of the acting user; null for an anonymous one
 * @param mayLink whether they may link, replace and unlink here
 * @param mayComment whether they may comment on the epic
 * @param authorise where they let Jira ask Confluence for them; empty where that is not needed
 */
record PanelReader(String userKey, boolean mayLink, boolean mayComment, String authorise) {

  boolean signedIn() {
    return userKey != null;
  }
}
