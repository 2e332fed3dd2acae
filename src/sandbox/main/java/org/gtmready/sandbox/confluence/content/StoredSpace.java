package org.gtmready.sandbox.confluence.content;

import java.time.Instant;

/**
 * A space as stored.
 *
 * @param homeId id of the home page, 0 before there is one
 * @param creator user name, null for anonymous
 */
public record StoredSpace(
    long id,
    String key,
    String name,
    String description,
    long homeId,
    String creator,
    Instant created) {}
