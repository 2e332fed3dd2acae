package org.gtmready.core.host;

import java.time.LocalDate;
import java.util.List;
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
 * @param labels as people wrote them
 * @param components names of the project's components that it belongs to
 * @param original the same epic as it is stored, while a transition edits it; else null. What a
 *     policy asks of either is asked
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
    LocalDate due,
    Set<String> labels,
    Set<String> components,
    EpicFacts original) {
  public EpicFacts {
    formerKeys = Set.copyOf(formerKeys);
    labels = Set.copyOf(labels);
    components = Set.copyOf(components);
  }

  /** An epic without labels and components that nobody edits. */
  public EpicFacts(
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
    this(
        id,
        key,
        summary,
        projectKey,
        type,
        status,
        formerKeys,
        assignee,
        lead,
        due,
        Set.of(),
        Set.of(),
        null);
  }

  /** True when somebody who writes this key means this epic. */
  public boolean isCalled(String name) {
    return key.equalsIgnoreCase(name) || formerKeys.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** The same epic, with the keys that it had before. */
  public EpicFacts formerly(Set<String> keys) {
    return new EpicFacts(
        id,
        key,
        summary,
        projectKey,
        type,
        status,
        keys,
        assignee,
        lead,
        due,
        labels,
        components,
        original);
  }

  /** The same epic, edited by the transition that it is in. */
  public EpicFacts editing(EpicFacts stored) {
    return new EpicFacts(
        id,
        key,
        summary,
        projectKey,
        type,
        status,
        formerKeys,
        assignee,
        lead,
        due,
        labels,
        components,
        stored);
  }

  /** As it is, and as it was before the transition under way edited it. */
  public List<EpicFacts> states() {
    return original == null ? List.of(this) : List.of(this, original);
  }

  /** True for an epic that is being created: nothing can be linked to it yet. */
  public boolean isNew() {
    return id == 0;
  }
}
