package org.gtmready.sandbox.confluence.library;

/**
 * The next version of a page.
 *
 * @param version its number; must be one more than the stored one
 * @param body storage format
 */
public record Edit(String title, String body, int version, String comment, boolean minor) {}
