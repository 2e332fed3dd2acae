package com.atlassian.confluence.core;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public class DefaultSaveContext implements SaveContext {

  /** Saves without telling watchers. */
  public static final SaveContext MINOR_EDIT = new DefaultSaveContext();

  public static final SaveContext DEFAULT = new DefaultSaveContext();
}
