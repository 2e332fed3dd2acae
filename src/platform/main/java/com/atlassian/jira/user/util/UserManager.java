package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface UserManager {
  ApplicationUser getUserByKey(String userKey);

  ApplicationUser getUserByName(String userName);
}
