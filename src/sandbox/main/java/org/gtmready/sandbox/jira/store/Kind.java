package org.gtmready.sandbox.jira.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A fixed choice that Jira calls a constant: an issue type, a status or a priority.
 *
 * @param id Jira's id, digits
 * @param name shown to people
 * @param description one sentence
 * @param colour lozenge or icon colour: a status category key for statuses
 */
public record Kind(String id, String name, String description, String colour) {
  public static final Kind EPIC =
      new Kind("10000", "Epic", "A big user story that is broken down.", "purple");
  public static final Kind STORY =
      new Kind("10001", "Story", "Something a user can do when it is done.", "green");
  public static final Kind TASK = new Kind("10002", "Task", "A task that needs doing.", "blue");
  public static final Kind BUG =
      new Kind("10004", "Bug", "A problem that impairs a product.", "red");
  public static final List<Kind> TYPES = List.of(EPIC, STORY, TASK, BUG);

  public static final Kind TO_DO = new Kind("10000", "To Do", "Not started.", "new");
  public static final Kind IN_PROGRESS =
      new Kind("3", "In Progress", "Somebody works on it.", "indeterminate");
  public static final Kind READY =
      new Kind("10001", "Ready for Release", "Built; waits for its release.", "indeterminate");
  public static final Kind RELEASED = new Kind("10002", "Released", "Out with customers.", "done");
  public static final List<Kind> STATUSES = List.of(TO_DO, IN_PROGRESS, READY, RELEASED);

  public static final Kind MEDIUM =
      new Kind("3", "Medium", "Has the potential to matter.", "#EA7D24");
  public static final List<Kind> PRIORITIES =
      List.of(
          new Kind("1", "Highest", "Will block progress.", "#D04437"),
          new Kind("2", "High", "Could block progress.", "#E5493A"),
          MEDIUM,
          new Kind("4", "Low", "Easily worked around.", "#2A8735"),
          new Kind("5", "Lowest", "Trivial.", "#55A557"));

  /** Categories of projects, which no other id can be. */
  public static final List<Kind> CATEGORIES =
      List.of(
          new Kind("10000", "Launches", "What customers see.", ""),
          new Kind("10001", "Internal", "What only we see.", ""));

  /** The constant of that id. */
  public static Kind byId(List<Kind> kinds, String id) {
    return kinds.stream()
        .filter(kind -> kind.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No constant has the id " + id));
  }

  /** The constant of that id or name, any case. */
  public static Optional<Kind> find(List<Kind> kinds, String idOrName) {
    String wanted = idOrName.strip().toLowerCase(Locale.ROOT);
    return kinds.stream()
        .filter(k -> k.id.equals(wanted) || k.name.toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }
}
