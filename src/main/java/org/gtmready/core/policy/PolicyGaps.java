package org.gtmready.core.policy;

import java.util.List;

/**
 * Where the policy matches nothing, so that the gate can check nothing.
 *
 * @param coversNothing true when none of the issue types that there are is covered
 * @param projects keys of projects in which the gate met none that is covered
 */
public record PolicyGaps(boolean coversNothing, List<String> projects) {
  public PolicyGaps {
    projects = List.copyOf(projects);
  }

  /** Where they are found; only the product with the gate has it. */
  public interface Source {
    PolicyGaps gaps();
  }
}
