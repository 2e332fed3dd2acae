package org.gtmready.sandbox.confluence.search;

import java.util.List;

/** A condition of a query. */
sealed interface Clause {

  record And(List<Clause> all) implements Clause {}

  record Or(List<Clause> any) implements Clause {}

  /**
   * A field compared with a value.
   *
   * @param operator one of {@code = != ~ !~}
   */
  record Test(String field, String operator, String value) implements Clause {}
}
