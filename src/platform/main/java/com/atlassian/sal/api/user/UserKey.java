package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public final class UserKey implements Serializable {

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
