package org.gtmready.core.linking;

/**
 * What someone asks to be linked, unchecked; exactly one of page, issue and url should be there.
 *
 * @param requirement key of a requirement
 * @param page Confluence content id
 * @param issue key of an issue of this Jira
 * @param url web address
 * @param replaces id of the evidence to be replaced, or null
 */
public record LinkRequest(
    String requirement, String page, String issue, String url, Long replaces) {}
