package org.gtmready.sandbox.confluence.library;

/**
 * A page to be created.
 *
 * @param parentId 0 for the root of the space
 * @param body storage format
 */
public record NewPage(String spaceKey, long parentId, String title, String body) {}
