package org.gtmready.core.linking;

import org.gtmready.core.evidence.Target;

/** What is remembered of who may view which page. */
public interface KnownVisibility {

  /** Forgets who may view a page. */
  void forget(Target.PageTarget page);
}
