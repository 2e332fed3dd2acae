package com.atlassian.jira.plugin.issuetabpanel;

/**
 * Declaration of the Atlassian type of this name, without what it inherits. Signature: jira-api
 * 6.3.15 source (VERIFIED).
 */
public interface IssueTabPanelModuleDescriptor {
  String getLabel();
}
