package org.gtmready.sandbox.confluence.search;

import java.util.List;

/** A condition of a query. */
sealed interface Clause {

  record And(List<Clause> all) implements Clause {}

  record Or(List<Clause> any) implements Clause {}

  record Not(Clause inner) implements Clause {}

  /**
   * A field compared with values.
   *
   * @param operator one of {@code = != ~ !~ > >= < <=}; several values mean any of them
   */
  record Test(String field, String operator, List<String> values) implements Clause {}
}
