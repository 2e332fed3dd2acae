package org.gtmready.sandbox.jira.store;

/**
 * A project.
 *
 * @param id Jira's id
 * @param key upper case, before the dash of its issues' keys
 * @param name shown to people
 * @param description may be null
 * @param lead user name, may be null
 * @param category id of a category of {@link Kind#CATEGORIES}, may be null
 */
public record ProjectRow(
    long id, String key, String name, String description, String lead, Long category) {}
