package org.gtmready.sandbox.jira.store;

/**
 * A link from an issue to something outside Jira.
 *
 * @param id Jira's id; 0 before it is stored
 * @param issueId its issue
 * @param globalId identifies the target; one link an issue and global id; may be null
 * @param title shown to people
 * @param url where it leads
 * @param body the rest, JSON in the shape of Jira's REST
 */
public record RemoteLinkRow(
    long id, long issueId, String globalId, String title, String url, String body) {}
