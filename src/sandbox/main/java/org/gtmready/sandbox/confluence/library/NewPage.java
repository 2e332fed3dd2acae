package org.gtmready.sandbox.confluence.library;

import org.gtmready.sandbox.confluence.content.PageStatus;

/**
 * A page to be created.
 *
 * @param parentId 0 for the root of the space
 * @param body storage format
 */
public record NewPage(
    String spaceKey, long parentId, PageStatus status, String title, String body) {}
