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

/** In Jira: the secret that proves messages about one linked page. */
@Preload
@Table("PageToken")
public interface PageTokenRow extends Entity {

  @NotNull
  @Accessor("APPLICATION_ID")
  String getApplicationId();

  @NotNull
  @Indexed
  @Accessor("PAGE_ID")
  String getPageId();

  @NotNull
  @StringLength(64)
  @Accessor("TOKEN")
  String getToken();

  /** 1 when Confluence confirmed that it holds the token. */
  @Accessor("REGISTERED")
  int getRegistered();

  @Mutator("REGISTERED")
  void setRegistered(int registered);

  /** SHA-256 of application and page; keeps a page from having two secrets. */
  @NotNull
  @Unique
  @StringLength(64)
  @Accessor("PAGE_HASH")
  String getPageHash();
}
