package org.gtmready.core.host;

/**
 * Somebody who can be asked.
 *
 * @param key user key, which stays when they are renamed
 * @param username what a mention of them in a comment is made of
 * @param name display name
 */
public record Person(String key, String username, String name) {}
