package org.gtmready.core.host;

/**
 * What the gate needs to know of an epic.
 *
 * @param assignee display name of the assignee, or null; also null when they can't log in any more
 * @param lead display name of the project's lead, or null likewise
 */
public record EpicFacts(
    long id,
    String key,
    String summary,
    String projectKey,
    String issueType,
    String assignee,
    String lead) {}
