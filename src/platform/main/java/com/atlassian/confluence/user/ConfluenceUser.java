package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public interface ConfluenceUser extends User {
  UserKey getKey();

  default String getLowerName() {
    throw new UnsupportedOperationException("declaration only");
  }
}
