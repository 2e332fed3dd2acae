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

/** One decision of the gate or about it; see the core's Decision for what the columns mean. */
@Preload
@Table("Decision")
public interface DecisionRow extends Entity {

  /** SHA-256 of what makes it one decision; the database keeps it from being there twice. */
  @NotNull
  @Unique
  @StringLength(64)
  @Accessor("DECISION_HASH")
  String getDecisionHash();

  /** Name of a kind; a later version may know more of them. */
  @NotNull
  @StringLength(40)
  @Accessor("DECISION_KIND")
  String getDecisionKind();

  /** 0 when the decision is on no epic that is stored. */
  @NotNull
  @Indexed
  @Accessor("EPIC_ID")
  long getEpicId();

  @Accessor("EPIC_KEY")
  String getEpicKey();

  @Indexed
  @Accessor("PROJECT_KEY")
  String getProjectKey();

  @Accessor("TRANSITION_ID")
  int getTransitionId();

  @Accessor("TRANSITION_NAME")
  String getTransitionName();

  /** Id of the status, as is TO_STATUS. */
  @Accessor("FROM_STATUS")
  String getFromStatus();

  @Accessor("FROM_NAME")
  String getFromName();

  @Accessor("TO_STATUS")
  String getToStatus();

  @Accessor("TO_NAME")
  String getToName();

  /** Keys of the requirements asked for, comma-separated, or {@code all}. */
  @StringLength(StringLength.UNLIMITED)
  @Accessor("SCOPE_KEYS")
  String getScopeKeys();

  @Accessor("POLICY_VERSION")
  long getPolicyVersion();

  /** User key; empty for nobody who is known. */
  @Accessor("DONE_BY")
  String getDoneBy();

  /** Milliseconds since 1970. */
  @Accessor("JUDGED_AT")
  long getJudgedAt();

  @Accessor("LAST_BY")
  String getLastBy();

  @Mutator("LAST_BY")
  void setLastBy(String userKey);

  /** Milliseconds since 1970. */
  @Indexed
  @Accessor("LAST_AT")
  long getLastAt();

  @Mutator("LAST_AT")
  void setLastAt(long at);

  /** How often it was decided so, from 1. */
  @Accessor("TIMES")
  long getTimes();

  @Mutator("TIMES")
  void setTimes(long times);

  /** JSON of the requirements, as they stood first. */
  @StringLength(StringLength.UNLIMITED)
  @Accessor("DETAIL")
  String getDetail();

  /** The same as they stood last; null when that is the same. */
  @StringLength(StringLength.UNLIMITED)
  @Accessor("LAST_DETAIL")
  String getLastDetail();

  @Mutator("LAST_DETAIL")
  void setLastDetail(String json);

  @StringLength(StringLength.UNLIMITED)
  @Accessor("NOTE")
  String getNote();

  /** Written first in a transaction that means to count: it locks the row. */
  @Accessor("TOUCHES")
  long getTouches();

  @Mutator("TOUCHES")
  void setTouches(long touches);
}
