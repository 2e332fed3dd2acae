package com.atlassian.user;

import java.security.Principal;

/** Declaration of the Atlassian type of this name. Signature: atlassian-user 3.0 (VERIFIED). */
public interface User extends Entity, Principal {
  String getFullName();

  String getEmail();
}
