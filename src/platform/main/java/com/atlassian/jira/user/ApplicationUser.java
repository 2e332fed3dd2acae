package com.atlassian.jira.user;

import java.security.Principal;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface ApplicationUser extends Principal {
  String getKey();

  String getUsername();

  String getName();

  boolean isActive();

  String getEmailAddress();

  String getDisplayName();
}
