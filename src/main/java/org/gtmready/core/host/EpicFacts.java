package org.gtmready.core.host;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the gate needs to know of an epic.
 *
 * @param id 0 while the epic is being created
 * @param key empty while the epic is being created
 * @param formerKeys keys that it had before it was moved or its project got another key, as far as
 *     somebody asked for them
 * @param assignee null when there is none, and when they can't log in any more
 * @param lead of the project, or null likewise
 * @param due the day that the epic is due, or null
 */
public record EpicFacts(
    long id,
    String key,
    String summary,
    String projectKey,
    IssueType type,
    EpicStatus status,
    Set<String> formerKeys,
    Person assignee,
    Person lead,
    LocalDate due) {
  public EpicFacts {
    formerKeys = Set.copyOf(formerKeys);
  }

  /** True when somebody who writes this key means this epic. */
  public boolean isCalled(String name) {
    return key.equalsIgnoreCase(name) || formerKeys.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** The same epic, with the keys that it had before. */
  public EpicFacts formerly(Set<String> keys) {
    return new EpicFacts(id, key, summary, projectKey, type, status, keys, assignee, lead, due);
  }

  /** True for an epic that is being created: nothing can be linked to it yet. */
  public boolean isNew() {
    return id == 0;
  }
}
