package org.gtmready.sandbox.confluence.content;

/**
 * A content property.
 *
 * @param json its value as JSON text
 * @param version starts at 1
 */
public record StoredProperty(long id, long contentId, String key, String json, int version) {}
