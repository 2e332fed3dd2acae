package org.gtmready.core.audit;

import org.gtmready.core.host.EpicFacts;

/**
 * What was decided on, by the names that it had then.
 *
 * @param epicId 0 for an epic that was being created, and for a decision about no epic
 * @param epicKey empty likewise
 * @param projectKey empty for a decision about no project
 */
public record Subject(long epicId, String epicKey, String projectKey) {

  public static Subject of(EpicFacts epic) {
    return new Subject(epic.id(), epic.key(), epic.projectKey());
  }
}
