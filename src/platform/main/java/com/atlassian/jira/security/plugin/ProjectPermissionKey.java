package com.atlassian.jira.security.plugin;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source
 * (VERIFIED-BASE).
 */
public final class ProjectPermissionKey {
  public ProjectPermissionKey(String permissionKey) {
    throw new UnsupportedOperationException("declaration only");
  }

  public String permissionKey() {
    throw new UnsupportedOperationException("declaration only");
  }
}
