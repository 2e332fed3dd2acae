package org.gtmready.sandbox.store;

import java.sql.SQLException;

/** The database refused a statement or could not be reached. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  /** True when a unique constraint was broken. */
  public boolean isDuplicate() {
    return getCause() instanceof SQLException e && "23505".equals(e.getSQLState());
  }
}
