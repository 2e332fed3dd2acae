package org.gtmready.core.sync;

/** The Jiras that a Confluence trusts, because an administrator linked them. */
public interface KnownJiras {

  /** True when a Jira with this base URL is linked. */
  boolean knows(String baseUrl);
}
