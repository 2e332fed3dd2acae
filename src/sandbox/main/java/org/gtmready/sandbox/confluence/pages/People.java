package org.gtmready.sandbox.confluence.pages;

import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;

/** Names of users as pages show them. */
public record People(Users users) {

  /** Display name; the login name of somebody unknown, {@code Anonymous} for null. */
  public String name(String login) {
    return login == null ? "Anonymous" : users.find(login).map(User::displayName).orElse(login);
  }
}
