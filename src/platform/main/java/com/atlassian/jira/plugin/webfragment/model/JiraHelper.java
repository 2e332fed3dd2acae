package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public class JiraHelper {

  private final HttpServletRequest request;
  private final Project project;
  private final Map<String, Object> params;

  public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
    this.request = request;
    this.project = project;
    this.params = new HashMap<>(params);
  }

  public HttpServletRequest getRequest() {
    return request;
  }

  /** The page's objects, such as {@code issue}. */
  public Map<String, Object> getContextParams() {
    return params;
  }

  public Project getProject() {
    return project;
  }
}
