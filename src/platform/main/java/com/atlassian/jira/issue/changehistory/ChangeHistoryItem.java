package com.atlassian.jira.issue.changehistory;

import java.sql.Timestamp;
import java.util.Map;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED),
 * where a builder makes them; the constructor stands in for it.
 */
public final class ChangeHistoryItem {
  private final Long changeGroupId;
  private final String field;
  private final Timestamp created;
  private final Map<String, String> froms;
  private final Map<String, String> tos;
  private final String userKey;

  public ChangeHistoryItem(
      Long changeGroupId,
      String field,
      Timestamp created,
      Map<String, String> froms,
      Map<String, String> tos,
      String userKey) {
    this.changeGroupId = changeGroupId;
    this.field = field;
    this.created = created;
    this.froms = froms;
    this.tos = tos;
    this.userKey = userKey;
  }

  public Long getChangeGroupId() {
    return changeGroupId;
  }

  public String getField() {
    return field;
  }

  public Timestamp getCreated() {
    return created;
  }

  /** What people read, by raw value; empty when the field had none. */
  public Map<String, String> getFroms() {
    return froms;
  }

  /** The same of the new values. */
  public Map<String, String> getTos() {
    return tos;
  }

  /** Null for nobody. */
  public String getUserKey() {
    return userKey;
  }
}
