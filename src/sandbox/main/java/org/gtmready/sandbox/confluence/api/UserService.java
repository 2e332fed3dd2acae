package org.gtmready.sandbox.confluence.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import org.gtmready.sandbox.host.Modelled;
import org.gtmready.sandbox.host.Users;

/** What the sandbox models of {@link UserAccessor}: finding users. */
public final class UserService {

  private final Users users;

  private UserService(Users users) {
    this.users = users;
  }

  /** The service to offer to plugins. */
  public static UserAccessor over(Users users) {
    return Modelled.as(UserAccessor.class, new UserService(users));
  }

  /** Null when there is no such user. */
  public ConfluenceUser getUserByName(String name) {
    return SandboxUser.of(users.find(name).orElse(null));
  }

  /** Null when there is no such user. */
  public ConfluenceUser getUserByKey(UserKey key) {
    return key == null ? null : SandboxUser.of(users.byKey(key.getStringValue()).orElse(null));
  }

  /** Null when there is no such user any more. */
  public ConfluenceUser getExistingUserByKey(UserKey key) {
    return getUserByKey(key);
  }

  /** Users of the sandbox are there and active, or not there. */
  public boolean isDeactivated(String name) {
    return users.find(name).isEmpty();
  }
}
