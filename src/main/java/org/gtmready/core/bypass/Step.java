package org.gtmready.core.bypass;

import java.time.Instant;

/**
 * One entry of an issue's history that changed where it stands.
 *
 * @param change the product's id of the entry; all that changed at once has one
 * @param by user key; empty for nobody who is known
 * @param status null when the step left it as it was, as are type and project
 * @param type of ids of issue types
 * @param project of ids of projects
 * @param workflow true when the project got another workflow, which maps statuses
 */
public record Step(
    long change, Instant at, String by, Turn status, Turn type, Turn project, boolean workflow) {

  /**
   * From one value to another.
   *
   * @param fromName as people read it; may be empty, as may toName
   */
  public record Turn(String from, String fromName, String to, String toName) {}

  /** True for a move and for another workflow: no transition is made, and nobody is asked. */
  boolean isAdministrative() {
    return project != null || workflow;
  }

  /** Where the issue stood before. */
  Place undo(Place after) {
    return new Place(
        project == null ? after.projectId() : number(project.from()),
        type == null ? after.typeId() : type.from(),
        status == null ? after.statusId() : status.from());
  }

  private static long number(String id) {
    return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
  }
}
