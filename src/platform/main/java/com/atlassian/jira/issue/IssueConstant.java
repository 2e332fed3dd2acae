package com.atlassian.jira.issue;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface IssueConstant extends Comparable {
  String getId();

  String getName();

  String getDescription();

  Long getSequence();

  String getNameTranslation();

  String getIconUrl();
}
