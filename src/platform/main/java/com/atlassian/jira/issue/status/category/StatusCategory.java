package com.atlassian.jira.issue.status.category;

import java.io.Serializable;

/**
 * Declaration of the Atlassian type of this name. Signature: implemented member by member
 * (anonymous classes, all @Override) in Atlassian's Slack integration 3.0.0 built on Jira 11.0.0
 * (SlackMessageResource); constants from jira-api 6.3.15 (VERIFIED).
 */
public interface StatusCategory extends Serializable, Comparable<StatusCategory> {
  String COMPLETE = "done";

  String getKey();
}
