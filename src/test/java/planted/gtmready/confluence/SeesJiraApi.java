package planted.gtmready.confluence;

import com.atlassian.jira.issue.Issue;

/** Planted: only jira sees Jira's API. */
public record SeesJiraApi(Issue issue) {}
