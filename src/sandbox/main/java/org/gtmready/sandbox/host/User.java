package org.gtmready.sandbox.host;

import java.util.Set;

/**
 * Somebody who can log in; the password is the name.
 *
 * @param key what the product calls the user for good, which no name tells
 * @param name lower-case login name
 * @param displayName name as people read it
 * @param email address, shown nowhere by default
 * @param groups groups the user is in, such as {@code administrators}
 */
public record User(String key, String name, String displayName, String email, Set<String> groups) {

  public static final String ADMINISTRATORS = "administrators";

  public User {
    groups = Set.copyOf(groups);
  }

  public boolean isAdmin() {
    return groups.contains(ADMINISTRATORS);
  }
}
