package com.atlassian.jira.bc.project.component;

import com.atlassian.jira.project.ProjectConstant;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface ProjectComponent extends ProjectConstant {
  @Override
  String getName();
}
