package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface ChangeHistoryManager {

  /** One entry a changed field, oldest first; whoever may see the issue. */
  List<ChangeHistoryItem> getAllChangeItems(Issue issue);
}
