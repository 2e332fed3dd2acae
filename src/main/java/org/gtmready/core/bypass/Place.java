package org.gtmready.core.bypass;

/**
 * Where an issue stands, as far as a policy looks at it.
 *
 * @param projectId the product's id
 * @param typeId id of its issue type
 * @param statusId id of its status
 */
public record Place(long projectId, String typeId, String statusId) {}
