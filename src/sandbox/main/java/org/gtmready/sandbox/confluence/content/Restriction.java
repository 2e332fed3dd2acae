package org.gtmready.sandbox.confluence.content;

/** One user or group to whom an operation on a page is restricted. */
public record Restriction(Operation operation, Subject subject, String name) {

  /** What a restriction limits. */
  public enum Operation {
    READ,
    UPDATE;

    /** The word the REST API uses. */
    public String word() {
      return this == READ ? "read" : "update";
    }

    /** The name Confluence's Java API uses: View or Edit. */
    public String permissionType() {
      return this == READ ? "View" : "Edit";
    }
  }

  /** Who is named. */
  public enum Subject {
    USER,
    GROUP
  }
}
