package com.atlassian.jira.security.plugin;

import java.util.Objects;

/** The key of a project permission. Working copy of the Atlassian class of this name. */
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
