package planted.gtmready.jira;

import planted.gtmready.confluence.SeesJiraApi;

/** Planted: jira and confluence never see each other. */
public record SeesConfluence(SeesJiraApi other) {}
