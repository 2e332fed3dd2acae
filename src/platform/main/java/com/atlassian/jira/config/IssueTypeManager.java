package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * Declaration of the Atlassian type of this name. Signature: from published code that calls it (not
 * verified against jira-api 11.3).
 */
public interface IssueTypeManager {
  Collection<IssueType> getIssueTypes();
}
