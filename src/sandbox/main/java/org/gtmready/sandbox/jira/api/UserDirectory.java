package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import org.gtmready.sandbox.host.Users;

/** The model behind Jira's {@code UserManager}. */
public final class UserDirectory {
  private final Users users;

  UserDirectory(Users users) {
    this.users = users;
  }

  public ApplicationUser getUserByKey(String key) {
    return UserModel.of(users.byKey(key).orElse(null));
  }

  public ApplicationUser getUserByName(String name) {
    return UserModel.of(users.find(name).orElse(null));
  }
}
