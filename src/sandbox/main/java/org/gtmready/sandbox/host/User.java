package org.gtmready.sandbox.host;

import java.util.Set;

/**
 * Somebody who can log in; the user key is the name, and so is the password.
 *
 * @param name lower-case login name
 * @param displayName name as people read it
 * @param email address, shown nowhere by default
 * @param groups groups the user is in, such as {@code administrators}
 */
public record User(String name, String displayName, String email, Set<String> groups) {

  public static final String ADMINISTRATORS = "administrators";

  public User {
    groups = Set.copyOf(groups);
  }

  public boolean isAdmin() {
    return groups.contains(ADMINISTRATORS);
  }
}
