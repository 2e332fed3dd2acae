package org.gtmready.core.waiver;

import java.time.Instant;

/**
 * A named permission to release without one requirement.
 *
 * @param expires instant at which it stops holding; null means "this release"
 * @param fingerprint evidence it was granted on, or null when there was none
 */
public record Waiver(
    long id,
    long epicId,
    String requirement,
    String reasonCategory,
    String reason,
    String requestedBy,
    String approvedBy,
    Instant approvedAt,
    Instant expires,
    String fingerprint,
    boolean revoked) {

  /** True while the waiver holds at the given instant; it ends exactly at its expiry. */
  public boolean activeAt(Instant now) {
    return !revoked && (expires == null || now.isBefore(expires));
  }
}
