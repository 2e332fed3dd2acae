package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface Status extends IssueConstant {}
