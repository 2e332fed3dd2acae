package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** The key of a user that survives renaming. Working copy of the Atlassian class of this name. */
public final class UserKey implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String userkey;

  public UserKey(String userkey) {
    this.userkey = Objects.requireNonNull(userkey);
  }

  public String getStringValue() {
    return userkey;
  }

  public static UserKey fromLong(long userId) {
    return new UserKey(String.valueOf(userId));
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof UserKey other && userkey.equals(other.userkey);
  }

  @Override
  public int hashCode() {
    return userkey.hashCode();
  }

  @Override
  public String toString() {
    return userkey;
  }
}
