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

/**
 * One active link. Everything the gate needs stands in the row, so that one query tells all of an
 * epic; preloaded, because Active Objects otherwise asks again for every row.
 */
@Preload
@Table("Evidence")
public interface EvidenceRow extends Entity {

  @NotNull
  @Indexed
  @Accessor("EPIC_ID")
  long getEpicId();

  @NotNull
  @Accessor("REQUIREMENT")
  String getRequirement();

  /** SHA-256 of epic, requirement and target; the database keeps the same link from being twice. */
  @NotNull
  @Unique
  @StringLength(64)
  @Accessor("LINK_HASH")
  String getLinkHash();

  @Mutator("LINK_HASH")
  void setLinkHash(String hash);

  /** PAGE, ISSUE or URL. */
  @NotNull
  @StringLength(20)
  @Accessor("TARGET_KIND")
  String getTargetKind();

  /** Application link of a page; null for the other kinds. */
  @Accessor("APPLICATION_ID")
  String getApplicationId();

  /**
   * Page id or issue id, in older rows the issue key; null for web addresses, which stand in
   * TARGET_URL.
   */
  @Indexed
  @Accessor("TARGET_REF")
  String getTargetRef();

  @Mutator("TARGET_REF")
  void setTargetRef(String ref);

  /** Key that an issue had when it was linked; null for the other kinds and in older rows. */
  @Accessor("TARGET_KEY")
  String getTargetKey();

  @Mutator("TARGET_KEY")
  void setTargetKey(String key);

  @StringLength(StringLength.UNLIMITED)
  @Accessor("TARGET_URL")
  String getTargetUrl();

  @Mutator("TARGET_URL")
  void setTargetUrl(String url);

  @Accessor("TARGET_TITLE")
  String getTargetTitle();

  @Mutator("TARGET_TITLE")
  void setTargetTitle(String title);

  @Accessor("IS_RESTRICTED")
  boolean getRestricted();

  @Mutator("IS_RESTRICTED")
  void setRestricted(boolean restricted);

  @Accessor("LINKED_BY")
  String getLinkedBy();

  /** Milliseconds since 1970. */
  @Accessor("LINKED_AT")
  long getLinkedAt();

  /** Template by which readings of the page are judged. */
  @Accessor("PLAN_TEMPLATE")
  String getPlanTemplate();

  /** NOT_READABLE, UNREAD, TRASHED, GONE, NO_PLAN or READ. */
  @NotNull
  @StringLength(20)
  @Accessor("READING")
  String getReading();

  @Mutator("READING")
  void setReading(String reading);

  /** Why the page is unread; null otherwise. */
  @Accessor("UNREAD_WHY")
  String getUnreadWhy();

  @Mutator("UNREAD_WHY")
  void setUnreadWhy(String why);

  @Accessor("PAGE_VERSION")
  int getPageVersion();

  @Mutator("PAGE_VERSION")
  void setPageVersion(int version);

  /** JSON of the plan's facts; null when none was read, and in rows that are older than it. */
  @StringLength(StringLength.UNLIMITED)
  @Accessor("FACTS")
  String getFacts();

  @Mutator("FACTS")
  void setFacts(String json);

  /**
   * Comma-separated field keys. This and the next five are written no more; see {@link
   * SeparateColumns}.
   */
  @StringLength(StringLength.UNLIMITED)
  @Accessor("FILLED_FIELDS")
  String getFilledFields();

  /** Comma-separated field keys. */
  @StringLength(StringLength.UNLIMITED)
  @Accessor("MISSING_FIELDS")
  String getMissingFields();

  /** JSON of the findings. */
  @StringLength(StringLength.UNLIMITED)
  @Accessor("FINDINGS")
  String getFindings();

  @Accessor("FINGERPRINT")
  String getFingerprint();

  /** Display names of the plan's owners, one a line; null in rows that are older than they. */
  @StringLength(StringLength.UNLIMITED)
  @Accessor("OWNERS")
  String getOwners();

  /** Key of the epic that the plan says it is for; null when it names none. */
  @Accessor("PLAN_EPIC")
  String getPlanEpic();

  /** Number of the observation that the reading stems from; 0 when it has none. */
  @Accessor("OBSERVATION")
  long getObservation();

  @Mutator("OBSERVATION")
  void setObservation(long observation);

  /** When the facts reached Jira, in milliseconds since 1970; 0 when never. */
  @Accessor("READ_AT")
  long getReadAt();

  @Mutator("READ_AT")
  void setReadAt(long readAt);

  /**
   * How often news of the page arrived. Written first in a transaction that means to compare and
   * set: it locks the row.
   */
  @Accessor("TOUCHES")
  long getTouches();

  @Mutator("TOUCHES")
  void setTouches(long touches);
}
