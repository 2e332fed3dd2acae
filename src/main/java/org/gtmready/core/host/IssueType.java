package org.gtmready.core.host;

/**
 * A type of issue. Its id stays when somebody renames it.
 *
 * @param name as its administrators call it; never compared
 */
public record IssueType(String id, String name) {}
