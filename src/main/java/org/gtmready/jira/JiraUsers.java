package org.gtmready.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.user.UserKey;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gtmready.core.host.Users;

/** Users of Jira. */
@JiraComponent
public class JiraUsers implements Users {

  private final JiraAuthenticationContext authentication;
  private final UserManager users;
  private final com.atlassian.sal.api.user.UserManager rights;

  @Inject
  public JiraUsers(
      @JiraImport JiraAuthenticationContext authentication,
      @JiraImport("jiraUserManager") UserManager users,
      @ComponentImport com.atlassian.sal.api.user.UserManager rights) {
    this.authentication = authentication;
    this.users = users;
    this.rights = rights;
  }

  @Override
  public Optional<String> acting() {
    return Optional.ofNullable(authentication.getLoggedInUser()).map(ApplicationUser::getKey);
  }

  @Override
  public boolean administering() {
    UserKey user = rights.getRemoteUserKey();
    return user != null && rights.isAdmin(user);
  }

  @Override
  public String nameOf(String userKey) {
    return Optional.ofNullable(users.getUserByKey(userKey))
        .map(ApplicationUser::getDisplayName)
        .orElse(userKey);
  }
}
