package org.gtmready.sandbox.jira.store;

import java.time.Instant;

/**
 * An issue as it is stored.
 *
 * @param id Jira's id
 * @param projectId its project
 * @param key {@code LAUNCH-1}
 * @param statusId id of its status
 * @param creator user name or null
 * @param created when
 * @param updated when last changed
 * @param resolved when it reached a done status, or null
 * @param fields what people edit
 */
public record IssueRow(
    long id,
    long projectId,
    String key,
    String statusId,
    String creator,
    Instant created,
    Instant updated,
    Instant resolved,
    IssueFields fields) {

  public Kind type() {
    return Kind.byId(Kind.TYPES, fields.typeId());
  }

  public Kind status() {
    return Kind.byId(Kind.STATUSES, statusId);
  }

  public Kind priority() {
    return Kind.byId(Kind.PRIORITIES, fields.priorityId());
  }

  public boolean isEpic() {
    return fields.typeId().equals(Kind.EPIC.id());
  }
}
