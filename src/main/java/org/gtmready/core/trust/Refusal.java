package org.gtmready.core.trust;

/** Why a message was not believed. The sender is not told which; the log and the health are. */
public enum Refusal {
  /** No signature, or none of the form that we know. */
  UNSIGNED,
  /** Signed at an instant too far from this product's clock. */
  OTHER_TIME,
  /** Meant for another product, or for a key that this one gave up. */
  OTHER_RECEIVER,
  /** The key is not pinned for any application link. */
  UNKNOWN_KEY,
  /** The key did not sign this body for this purpose. */
  FORGED,
  /** The same message came before. */
  REPLAYED
}
