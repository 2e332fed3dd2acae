package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import org.gtmready.sandbox.host.CurrentUser;

/** The model behind {@code JiraAuthenticationContext}. */
public final class AuthenticationModel {

  public ApplicationUser getLoggedInUser() {
    return UserModel.of(CurrentUser.get());
  }
}
