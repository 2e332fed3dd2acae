package com.atlassian.confluence.core;

/** Working copy of the Atlassian type of this name: how a version is saved. */
public class DefaultSaveContext implements SaveContext {

  /** Saves without telling watchers. */
  public static final SaveContext MINOR_EDIT = new DefaultSaveContext();

  public static final SaveContext DEFAULT = new DefaultSaveContext();

  private static final long serialVersionUID = 1L;
}
