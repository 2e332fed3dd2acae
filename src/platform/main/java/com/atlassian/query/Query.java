package com.atlassian.query;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface Query {

  /** As it was written; null when it was built. */
  String getQueryString();
}
