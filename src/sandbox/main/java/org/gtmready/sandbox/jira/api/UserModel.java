package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import org.gtmready.sandbox.host.Modelled;
import org.gtmready.sandbox.host.User;

/** A user as {@code ApplicationUser} shows it. */
public record UserModel(User user) {

  /** The user as plugins know it, null for null. */
  public static ApplicationUser of(User user) {
    return user == null ? null : Modelled.as(ApplicationUser.class, new UserModel(user));
  }

  public String getKey() {
    return user.key();
  }

  public String getUsername() {
    return user.name();
  }

  public String getName() {
    return user.name();
  }

  public String getDisplayName() {
    return user.displayName();
  }

  public String getEmailAddress() {
    return user.email();
  }

  public boolean isActive() {
    return true;
  }

  public Long getId() {
    return (long) user.key().hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApplicationUser it && it.getKey().equals(user.key());
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
