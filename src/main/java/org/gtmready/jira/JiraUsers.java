package org.gtmready.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gtmready.core.host.Users;

/** Users of Jira. */
@JiraComponent
public class JiraUsers implements Users {

  private final JiraAuthenticationContext authentication;
  private final UserManager users;

  @Inject
  public JiraUsers(
      @JiraImport JiraAuthenticationContext authentication,
      @JiraImport("jiraUserManager") UserManager users) {
    this.authentication = authentication;
    this.users = users;
  }

  @Override
  public Optional<String> acting() {
    return Optional.ofNullable(authentication.getLoggedInUser()).map(ApplicationUser::getKey);
  }

  @Override
  public String nameOf(String userKey) {
    return Optional.ofNullable(users.getUserByKey(userKey))
        .map(ApplicationUser::getDisplayName)
        .orElse(userKey);
  }
}
