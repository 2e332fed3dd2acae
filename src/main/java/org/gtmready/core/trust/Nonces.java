package org.gtmready.core.trust;

import java.time.Instant;

/** Nonces of messages that were believed, on any node, so that none is believed twice. */
public interface Nonces {

  /**
   * Uses a nonce.
   *
   * @param until when it may be forgotten
   * @return false when it was used before
   */
  boolean use(String sender, String nonce, Instant until);
}
