package org.gtmready.core.linking;

import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Target;

/**
 * The tracker's own list of pages linked to an issue. A copy for people: what fails here never
 * costs evidence.
 */
public interface PageLinks {

  void show(Evidence evidence);

  void hide(long epicId, Target.PageTarget page);
}
