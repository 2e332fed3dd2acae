package org.gtmready.storage;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A nonce that a believed message used up. */
@Preload
@Table("Nonce")
public interface NonceRow extends Entity {

  /** SHA-256 of sender and nonce. */
  @NotNull
  @Unique
  @StringLength(64)
  @Accessor("NONCE_HASH")
  String getNonceHash();

  /** Milliseconds since 1970. */
  @Indexed
  @Accessor("FORGET_AT")
  long getForgetAt();
}
