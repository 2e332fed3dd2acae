package org.gtmready.sandbox.confluence.content;

/**
 * A label on a page.
 *
 * @param prefix {@code global}, {@code my} or {@code team}
 */
public record Label(long id, String prefix, String name) {}
