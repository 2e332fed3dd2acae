package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public interface UserManager {
  UserProfile getRemoteUser();

  UserKey getRemoteUserKey();

  UserProfile getRemoteUser(HttpServletRequest httpServletRequest);

  UserKey getRemoteUserKey(HttpServletRequest httpServletRequest);

  UserProfile getUserProfile(String s);

  UserProfile getUserProfile(UserKey userKey);

  boolean isSystemAdmin(String s);

  boolean isSystemAdmin(UserKey userKey);

  boolean isAdmin(String s);

  boolean isAdmin(UserKey userKey);
}
