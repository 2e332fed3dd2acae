package org.gtmready.core.host;

/**
 * What the gate needs to know of an epic.
 *
 * @param id 0 while the epic is being created
 * @param key empty while the epic is being created
 * @param assignee display name of the assignee, or null; also null when they can't log in any more
 * @param lead display name of the project's lead, or null likewise
 */
public record EpicFacts(
    long id,
    String key,
    String summary,
    String projectKey,
    IssueType type,
    EpicStatus status,
    String assignee,
    String lead) {

  /** True for an epic that is being created: nothing can be linked to it yet. */
  public boolean isNew() {
    return id == 0;
  }
}
