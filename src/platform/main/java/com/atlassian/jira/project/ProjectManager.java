package com.atlassian.jira.project;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface ProjectManager {
  Project getProjectObj(Long id);

  /** Null when there is none; by keys that it had before, too. */
  Project getProjectObjByKey(String projectKey);

  Set<String> getAllProjectKeys(Long projectId);

  List<Project> getProjectObjects();

  Collection<ProjectCategory> getAllProjectCategories();

  ProjectCategory getProjectCategoryObject(Long id);
}
