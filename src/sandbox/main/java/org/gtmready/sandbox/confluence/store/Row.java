package org.gtmready.sandbox.confluence.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the row that a result set stands on. */
interface Row<T> {
  T read(ResultSet row) throws SQLException;
}
