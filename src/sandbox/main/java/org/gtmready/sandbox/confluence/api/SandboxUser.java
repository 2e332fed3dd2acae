package org.gtmready.sandbox.confluence.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import org.gtmready.sandbox.host.User;

/** A user of the sandbox as Confluence's Java API shows users. */
public final class SandboxUser implements ConfluenceUser {

  private static final long serialVersionUID = 1L;

  private final transient User user;

  private SandboxUser(User user) {
    this.user = user;
  }

  /** Null for null, which is anonymous. */
  public static SandboxUser of(User user) {
    return user == null ? null : new SandboxUser(user);
  }

  public User user() {
    return user;
  }

  @Override
  public UserKey getKey() {
    return new UserKey(user.key());
  }

  @Override
  public String getLowerName() {
    return user.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String getName() {
    return user.name();
  }

  @Override
  public String getFullName() {
    return user.displayName();
  }

  @Override
  public String getEmail() {
    return user.email();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SandboxUser that && that.user.key().equals(user.key());
  }

  @Override
  public int hashCode() {
    return user.key().hashCode();
  }

  @Override
  public String toString() {
    return user.name();
  }
}
