package org.gtmready.core.sync;

/**
 * A Jira's wish to be told when a page changes.
 *
 * @param pageId Confluence content id, decimal digits
 * @param jira base URL of that Jira, without a trailing slash
 * @param token 64 hexadecimal digits; the secret that signs messages about this page
 */
public record Interest(String pageId, String jira, String token) {}
