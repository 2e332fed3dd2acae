package com.atlassian.jira.project;

import java.util.Set;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface ProjectManager {

  /** Null when there is none; by keys that it had before, too. */
  Project getProjectObjByKey(String projectKey);

  Set<String> getAllProjectKeys(Long projectId);
}
