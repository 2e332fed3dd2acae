package com.atlassian.confluence.security;

import java.io.Serializable;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public abstract class Permission implements Serializable {

  public static final Permission VIEW = new Permission() {};
  public static final Permission EDIT = new Permission() {};
}
