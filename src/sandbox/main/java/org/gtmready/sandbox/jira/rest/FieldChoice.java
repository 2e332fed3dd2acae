package org.gtmready.sandbox.jira.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which fields of issues were asked for: {@code *all}, {@code *navigable}, names, and names with a
 * minus.
 *
 * @param all whether those not named are wanted
 * @param wanted named
 * @param unwanted named with a minus
 */
record FieldChoice(boolean all, boolean navigable, Set<String> wanted, Set<String> unwanted) {
  static final String EPIC_LINK = "customfield_10100";
  static final String EPIC_NAME = "customfield_10101";

  /** Fields that a search leaves out unless they are named. */
  private static final Set<String> NOT_NAVIGABLE = Set.of("comment", "attachment", "timetracking");

  /** Names of the fields, by id, in Jira's order of creation. */
  static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("summary", "Summary"),
          Map.entry("description", "Description"),
          Map.entry("environment", "Environment"),
          Map.entry("issuetype", "Issue Type"),
          Map.entry("status", "Status"),
          Map.entry("priority", "Priority"),
          Map.entry("resolution", "Resolution"),
          Map.entry("project", "Project"),
          Map.entry("labels", "Labels"),
          Map.entry("fixVersions", "Fix Version/s"),
          Map.entry("versions", "Affects Version/s"),
          Map.entry("components", "Component/s"),
          Map.entry("assignee", "Assignee"),
          Map.entry("reporter", "Reporter"),
          Map.entry("creator", "Creator"),
          Map.entry("duedate", "Due Date"),
          Map.entry("created", "Created"),
          Map.entry("updated", "Updated"),
          Map.entry("resolutiondate", "Resolved"),
          Map.entry("issuelinks", "Linked Issues"),
          Map.entry("subtasks", "Sub-Tasks"),
          Map.entry("attachment", "Attachment"),
          Map.entry("comment", "Comment"),
          Map.entry("votes", "Votes"),
          Map.entry("watches", "Watchers"),
          Map.entry("progress", "Progress"),
          Map.entry("timetracking", "Time Tracking"),
          Map.entry(EPIC_LINK, "Epic Link"),
          Map.entry(EPIC_NAME, "Epic Name"));

  /**
   * The choice that parameters make.
   *
   * @param parameters each may hold several names with commas
   * @param search whether the default is that of a search
   */
  static FieldChoice of(List<String> parameters, boolean search) {
    Set<String> names =
        parameters.stream()
            .flatMap(p -> Arrays.stream(p.split(",")))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    Set<String> unwanted =
        names.stream()
            .filter(name -> name.startsWith("-"))
            .map(name -> name.substring(1))
            .collect(Collectors.toSet());
    Set<String> wanted =
        names.stream().filter(name -> !name.startsWith("-")).collect(Collectors.toSet());
    boolean onlyMinus = wanted.isEmpty();
    boolean navigable = wanted.contains("*navigable") || (onlyMinus && search);
    boolean all = wanted.contains("*all") || (onlyMinus && !search);
    return new FieldChoice(all, navigable, wanted, unwanted);
  }

  boolean wants(String field) {
    if (unwanted.contains(field)) {
      return false;
    }
    return all || wanted.contains(field) || (navigable && !NOT_NAVIGABLE.contains(field));
  }
}
