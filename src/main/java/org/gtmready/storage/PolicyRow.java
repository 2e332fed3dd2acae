package org.gtmready.storage;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A layer of the policy that was saved; never changed. */
@Preload
@Table("Policy")
public interface PolicyRow extends Entity {

  /** Of its own, since ids of rows begin at 1 and versions go on from those of the settings. */
  @NotNull
  @Unique
  @Accessor("POLICY_NUMBER")
  long getPolicyNumber();

  @NotNull
  @Indexed
  @StringLength(40)
  @Accessor("SCOPE_KIND")
  String getScopeKind();

  @NotNull
  @Indexed
  @Accessor("SCOPE_ID")
  long getScopeId();

  /** Names the scope and the version before: two that were written upon the same one collide. */
  @NotNull
  @Unique
  @StringLength(64)
  @Accessor("SUCCESSION")
  String getSuccession();

  @NotNull
  @StringLength(StringLength.UNLIMITED)
  @Accessor("DOCUMENT")
  String getDocument();

  @StringLength(255)
  @Accessor("SAVED_BY")
  String getSavedBy();

  @NotNull
  @Accessor("SAVED_AT")
  long getSavedAt();

  @StringLength(450)
  @Accessor("REASON")
  String getReason();
}
