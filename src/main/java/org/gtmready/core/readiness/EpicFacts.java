package org.gtmready.core.readiness;

/**
 * What the gate needs to know of an epic.
 *
 * @param assignee display name of the assignee, or null
 */
public record EpicFacts(
    long id, String key, String summary, String projectKey, String issueType, String assignee) {}
