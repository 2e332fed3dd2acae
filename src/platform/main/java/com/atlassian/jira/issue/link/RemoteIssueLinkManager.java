package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source
 * (VERIFIED-BASE).
 */
public interface RemoteIssueLinkManager {
  RemoteIssueLink getRemoteIssueLinkByGlobalId(Issue issue, String globalId);

  void removeRemoteIssueLinkByGlobalId(Issue issue, String globalId, ApplicationUser user);
}
