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

/** In Confluence: a linked Jira that wants to be told when a page changes. */
@Preload
@Table("Subscription")
public interface SubscriptionRow extends Entity {

  @NotNull
  @StringLength(64)
  @Accessor("APPLICATION_ID")
  String getApplicationId();

  @NotNull
  @Indexed
  @StringLength(32)
  @Accessor("PAGE_ID")
  String getPageId();

  /** When that Jira last asked about the page, give or take a day; milliseconds since 1970. */
  @Accessor("RENEWED_AT")
  long getRenewedAt();

  @Mutator("RENEWED_AT")
  void setRenewedAt(long renewedAt);

  /** SHA-256 over Jira and page; keeps the same one from being stored twice. */
  @NotNull
  @Unique
  @StringLength(64)
  @Accessor("SUBSCRIPTION_HASH")
  String getSubscriptionHash();
}
