package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source; overridden by
 * a plugin on Jira 9.12 (VERIFIED).
 */
public interface IssueTabPanel {
  void init(IssueTabPanelModuleDescriptor descriptor);

  List<IssueAction> getActions(Issue issue, ApplicationUser remoteUser);

  boolean showPanel(Issue issue, ApplicationUser remoteUser);
}
