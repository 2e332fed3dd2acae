package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public interface UserAccessor {
  ConfluenceUser getUserByName(String s);

  ConfluenceUser getUserByKey(UserKey userKey);

  ConfluenceUser getExistingUserByKey(UserKey userKey);

  @Deprecated
  boolean isDeactivated(String s);
}
