package org.gtmready.storage;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** In Confluence: a Jira that wants to be told when a page changes. */
@Preload
@Table("Interest")
public interface InterestRow extends Entity {

  @NotNull
  @Indexed
  @Accessor("PAGE_ID")
  String getPageId();

  @NotNull
  @StringLength(StringLength.MAX_LENGTH)
  @Accessor("JIRA_URL")
  String getJiraUrl();

  @NotNull
  @StringLength(64)
  @Accessor("TOKEN")
  String getToken();

  /** SHA-256 over the other columns; keeps the same interest from being stored twice. */
  @NotNull
  @Unique
  @StringLength(64)
  @Accessor("INTEREST_HASH")
  String getInterestHash();
}
