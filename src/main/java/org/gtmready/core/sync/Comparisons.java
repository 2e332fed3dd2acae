package org.gtmready.core.sync;

import java.util.Optional;

/** The last comparison of all linked pages, whichever node of Jira made it. */
public interface Comparisons {

  void note(SyncHealth.Reconciliation comparison);

  Optional<SyncHealth.Reconciliation> last();
}
