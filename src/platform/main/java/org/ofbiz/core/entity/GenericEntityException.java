package org.ofbiz.core.entity;

/** Declaration of the type of this name, of the entity engine inside Jira. From memory. */
public class GenericEntityException extends Exception {
  private static final long serialVersionUID = 1L;

  public GenericEntityException(String message) {
    super(message);
  }
}
