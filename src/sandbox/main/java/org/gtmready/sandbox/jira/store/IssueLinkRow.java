package org.gtmready.sandbox.jira.store;

/**
 * A link between two issues.
 *
 * @param id Jira's id
 * @param type how they relate
 * @param sourceId the issue that reads the outward phrase
 * @param destinationId the issue that reads the inward phrase
 */
public record IssueLinkRow(long id, LinkType type, long sourceId, long destinationId) {}
