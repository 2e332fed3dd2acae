package org.gtmready.sandbox.jira.store;

import java.sql.SQLException;

/** The database refused a statement. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  /** True when a unique or foreign key was in the way. */
  public boolean isConstraint() {
    String state = ((SQLException) getCause()).getSQLState();
    return state != null && state.startsWith("23");
  }
}
