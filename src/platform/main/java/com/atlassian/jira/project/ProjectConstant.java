package com.atlassian.jira.project;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface ProjectConstant {
  Long getId();

  String getName();
}
