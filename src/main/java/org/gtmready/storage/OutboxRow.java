package org.gtmready.storage;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** In Confluence: a page that changed and that Jira was not told of yet. */
@Preload
@Table("Outbox")
public interface OutboxRow extends Entity {

  @NotNull
  @Accessor("PAGE_ID")
  String getPageId();

  @Accessor("PAGE_VERSION")
  int getPageVersion();

  /** Name of a scope; null, as in rows that are older than it, is the page alone. */
  @StringLength(16)
  @Accessor("SCOPE_NAME")
  String getScopeName();

  /** Application link to the only Jira that is to be told; null for all. */
  @StringLength(64)
  @Accessor("APPLICATION_ID")
  String getApplicationId();

  @Accessor("ATTEMPTS")
  int getAttempts();

  @Mutator("ATTEMPTS")
  void setAttempts(int attempts);

  /** Milliseconds since 1970. */
  @Indexed
  @Accessor("DUE_AT")
  long getDueAt();

  @Mutator("DUE_AT")
  void setDueAt(long dueAt);

  /** How far the pages below have been looked for; 0 in rows that are older than it. */
  @Accessor("LOOKED_UP_TO")
  long getPosition();

  @Mutator("LOOKED_UP_TO")
  void setPosition(long position);

  /** Milliseconds since 1970; 0 in rows that are older than it. */
  @Accessor("ADDED_AT")
  long getAddedAt();
}
