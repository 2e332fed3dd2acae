package org.gtmready.sandbox.jira.store;

import java.util.List;

/**
 * What people edit of an issue.
 *
 * @param typeId id of the issue type
 * @param priorityId id of the priority
 * @param summary one line
 * @param description may be null
 * @param assignee user name or null
 * @param reporter user name or null
 * @param dueDate ISO date or null
 * @param epicId id of the epic it belongs to, or null
 * @param labels sorted
 * @param fixVersions ids of versions of its project
 */
public record IssueFields(
    String typeId,
    String priorityId,
    String summary,
    String description,
    String assignee,
    String reporter,
    String dueDate,
    Long epicId,
    List<String> labels,
    List<Long> fixVersions) {}
