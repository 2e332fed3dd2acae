package org.gtmready.core.trust;

import java.security.KeyPair;

/** The key pair of the product that the plugin runs in, the same on all its nodes. */
public interface OwnKey {

  /** The key pair in force; made and stored when there is none yet. */
  KeyPair pair();

  /**
   * Makes a new key pair. What the other products know is worth nothing until an administrator
   * accepts the new key there.
   *
   * @param fingerprint of the key that is given up
   * @return false when that is not the key in force
   */
  boolean replace(String fingerprint);

  /** Names the public key in force. */
  default String fingerprint() {
    return Ed25519.fingerprint(pair().getPublic());
  }
}
