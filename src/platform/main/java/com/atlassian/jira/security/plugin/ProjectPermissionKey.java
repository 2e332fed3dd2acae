package com.atlassian.jira.security.plugin;

import java.util.Objects;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source
 * (VERIFIED-BASE).
 */
public final class ProjectPermissionKey {

  private final String permissionKey;

  public ProjectPermissionKey(String permissionKey) {
    this.permissionKey = Objects.requireNonNull(permissionKey);
  }

  public String permissionKey() {
    return permissionKey;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof ProjectPermissionKey other && permissionKey.equals(other.permissionKey);
  }

  @Override
  public int hashCode() {
    return permissionKey.hashCode();
  }

  @Override
  public String toString() {
    return permissionKey;
  }
}
