package com.atlassian.jira.issue.comments;

import com.atlassian.jira.user.ApplicationUser;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface Comment {
  Long getId();

  String getBody();

  ApplicationUser getAuthorApplicationUser();
}
