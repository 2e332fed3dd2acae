package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source; create used by
 * a plugin on Jira 10.3.5 (VERIFIED).
 */
public interface CommentManager {

  /** Asks nobody for permission. */
  Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);
}
