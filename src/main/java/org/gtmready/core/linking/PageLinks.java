package org.gtmready.core.linking;

import org.gtmready.core.evidence.Evidence;

/**
 * The tracker's own list of pages linked to an issue. A copy for people: what fails here never
 * costs evidence.
 */
public interface PageLinks {

  /** Shows a page that was linked; never one that is restricted. */
  void show(Evidence evidence);

  /** Stops showing a linked page on its epic. */
  void hide(Evidence evidence);
}
