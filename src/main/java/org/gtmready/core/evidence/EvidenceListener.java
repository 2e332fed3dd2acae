package org.gtmready.core.evidence;

/** Somebody who wants to hear that an epic's evidence changed. */
public interface EvidenceListener {

  /** Called by whoever changed it, who waits: hand longer work on. */
  void changed(EvidenceChanged event);
}
