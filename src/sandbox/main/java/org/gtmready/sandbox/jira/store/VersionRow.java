package org.gtmready.sandbox.jira.store;

/**
 * A version of a project.
 *
 * @param id Jira's id; 0 before it is stored
 * @param projectId its project
 * @param name unique in the project
 * @param description may be null
 * @param released whether it is out
 * @param archived whether it is hidden from pickers
 * @param startDate ISO date or null
 * @param releaseDate ISO date or null
 */
public record VersionRow(
    long id,
    long projectId,
    String name,
    String description,
    boolean released,
    boolean archived,
    String startDate,
    String releaseDate) {}
