package org.gtmready.sandbox.confluence.content;

/**
 * One line of a space's permissions.
 *
 * @param name user or group name, empty for anonymous
 */
public record Grant(Right right, Grantee grantee, String name) {

  /** What is granted, by the names Confluence stores. */
  public enum Right {
    VIEWSPACE,
    EDITSPACE,
    REMOVEPAGE,
    SETPAGEPERMISSIONS,
    SETSPACEPERMISSIONS
  }

  /** To whom. */
  public enum Grantee {
    ANONYMOUS,
    USER,
    GROUP
  }
}
