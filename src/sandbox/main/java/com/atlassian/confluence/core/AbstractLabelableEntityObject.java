package com.atlassian.confluence.core;

/** Working copy of the Atlassian type of this name. */
public abstract class AbstractLabelableEntityObject extends AbstractVersionedEntityObject {

  private static final long serialVersionUID = 1L;
}
