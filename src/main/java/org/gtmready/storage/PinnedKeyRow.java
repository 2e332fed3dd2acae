package org.gtmready.storage;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The public key of the product behind an application link. */
@Preload
@Table("PinnedKey")
public interface PinnedKeyRow extends Entity {

  @NotNull
  @Unique
  @StringLength(64)
  @Accessor("APPLICATION_ID")
  String getApplicationId();

  @NotNull
  @StringLength(255)
  @Accessor("PUBLIC_KEY")
  String getPublicKey();

  @Mutator("PUBLIC_KEY")
  void setPublicKey(String key);

  @NotNull
  @Indexed
  @StringLength(64)
  @Accessor("FINGERPRINT")
  String getFingerprint();

  @Mutator("FINGERPRINT")
  void setFingerprint(String fingerprint);

  /** A different key that the product shows; null when it shows the pinned one. */
  @StringLength(255)
  @Accessor("OFFERED_KEY")
  String getOfferedKey();

  @Mutator("OFFERED_KEY")
  void setOfferedKey(String key);
}
