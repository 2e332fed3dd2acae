package org.gtmready.storage;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One line of history; written once, never changed. */
@Preload
@Table("EvidenceEvent")
public interface EvidenceEventRow extends Entity {

  @NotNull
  @Indexed
  @Accessor("EPIC_ID")
  long getEpicId();

  @NotNull
  @Accessor("REQUIREMENT")
  String getRequirement();

  /** LINKED, REPLACED or UNLINKED. */
  @NotNull
  @StringLength(20)
  @Accessor("EVENT_KIND")
  String getEventKind();

  @NotNull
  @StringLength(20)
  @Accessor("TARGET_KIND")
  String getTargetKind();

  @Accessor("APPLICATION_ID")
  String getApplicationId();

  @Accessor("TARGET_REF")
  String getTargetRef();

  /** Key that an issue had when it was linked; null for the other kinds and in older rows. */
  @Accessor("TARGET_KEY")
  String getTargetKey();

  @StringLength(StringLength.UNLIMITED)
  @Accessor("TARGET_URL")
  String getTargetUrl();

  @Accessor("TARGET_TITLE")
  String getTargetTitle();

  @Accessor("IS_RESTRICTED")
  boolean getRestricted();

  @Accessor("DONE_BY")
  String getDoneBy();

  /** Milliseconds since 1970. */
  @Accessor("DONE_AT")
  long getDoneAt();
}
