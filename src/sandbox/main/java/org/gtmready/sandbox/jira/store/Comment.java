package org.gtmready.sandbox.jira.store;

import java.time.Instant;

/**
 * A comment on an issue.
 *
 * @param id Jira's id
 * @param issueId its issue
 * @param author user name or null
 * @param body wiki text
 * @param created when
 * @param updated when last edited
 */
public record Comment(
    long id, long issueId, String author, String body, Instant created, Instant updated) {}
