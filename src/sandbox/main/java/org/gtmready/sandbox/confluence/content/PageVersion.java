package org.gtmready.sandbox.confluence.content;

import java.time.Instant;

/**
 * One version in a page's history, the latest included.
 *
 * @param contentId id of the historical content; the page's own id for the latest version
 * @param author user name, null for anonymous
 */
public record PageVersion(
    long contentId,
    int number,
    String title,
    String body,
    String author,
    Instant when,
    String comment,
    boolean minor) {}
