package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source; overridden by
 * a plugin on Jira 9.12 (VERIFIED).
 */
public interface IssueAction {
  String getHtml();

  Date getTimePerformed();

  boolean isDisplayActionAllTab();
}
