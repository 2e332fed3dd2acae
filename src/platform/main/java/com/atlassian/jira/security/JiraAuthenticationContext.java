package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface JiraAuthenticationContext {
  boolean isLoggedInUser();

  Locale getLocale();

  I18nHelper getI18nHelper();

  ApplicationUser getLoggedInUser();
}
