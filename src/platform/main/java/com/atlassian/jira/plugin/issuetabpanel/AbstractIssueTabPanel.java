package com.atlassian.jira.plugin.issuetabpanel;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source; extended by a
 * plugin on Jira 9.12 (VERIFIED).
 */
public abstract class AbstractIssueTabPanel implements IssueTabPanel {
  protected IssueTabPanelModuleDescriptor descriptor;

  @Override
  public void init(IssueTabPanelModuleDescriptor descriptor) {
    this.descriptor = descriptor;
  }
}
