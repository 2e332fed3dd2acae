package com.atlassian.confluence.security;

import com.atlassian.user.User;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public interface PermissionManager {
  boolean hasPermission(User user, Permission permission, Object o);

  boolean hasPermission(User user, Permission permission, Class type);
}
