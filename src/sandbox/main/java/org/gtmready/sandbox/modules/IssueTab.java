package org.gtmready.sandbox.modules;

import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel;

/**
 * A tab that the plugin adds below the activity of an issue.
 *
 * @param key complete key, {@code plugin:module}
 * @param label in the language of the current user
 */
public record IssueTab(String key, String label, IssueTabPanel panel) {}
