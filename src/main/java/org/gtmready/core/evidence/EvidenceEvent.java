package org.gtmready.core.evidence;

import java.time.Instant;

/**
 * One line of an epic's evidence history; only ever added.
 *
 * @param by user key
 */
public record EvidenceEvent(
    long id,
    long epicId,
    String requirement,
    What what,
    Target target,
    String title,
    boolean restricted,
    String by,
    Instant at) {

  /** What happened to the link. */
  public enum What {
    LINKED,
    /** The target gave way to another one, whose LINKED line bears the same instant. */
    REPLACED,
    UNLINKED
  }
}
