package org.gtmready.storage;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The key pair of this product; one row, whichever node was first. */
@Preload
@Table("KeyPair")
public interface KeyPairRow extends Entity {

  /** Always the same word: being unique it keeps two nodes from making two pairs. */
  @NotNull
  @Unique
  @StringLength(64)
  @Accessor("PAIR_NAME")
  String getPairName();

  @NotNull
  @StringLength(255)
  @Accessor("PUBLIC_KEY")
  String getPublicKey();

  @Mutator("PUBLIC_KEY")
  void setPublicKey(String key);

  @NotNull
  @StringLength(255)
  @Accessor("PRIVATE_KEY")
  String getPrivateKey();

  @Mutator("PRIVATE_KEY")
  void setPrivateKey(String key);
}
