package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface IssueManager {
  MutableIssue getIssueObject(Long id);

  MutableIssue getIssueObject(String key);

  MutableIssue getIssueByKeyIgnoreCase(String key);

  MutableIssue getIssueByCurrentKey(String key);

  List<Issue> getIssueObjects(Collection<Long> ids);

  Set<String> getAllIssueKeys(Long issueId);
}
