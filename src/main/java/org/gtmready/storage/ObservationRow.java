package org.gtmready.storage;

import net.java.ao.Accessor;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** In Confluence: a number that was given out for an observation; only the last ones are kept. */
@Preload
@Table("Observation")
public interface ObservationRow extends RawEntity<Long> {

  @AutoIncrement
  @NotNull
  @PrimaryKey
  @Accessor("ID")
  long getID();

  /** Milliseconds since 1970; a row needs a column of its own. */
  @Accessor("TAKEN_AT")
  long getTakenAt();
}
