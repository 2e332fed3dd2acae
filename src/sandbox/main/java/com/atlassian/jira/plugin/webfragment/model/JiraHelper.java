package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** Where a web fragment stands. Working copy of the Atlassian class of this name. */
public class JiraHelper {

  private final HttpServletRequest request;
  private final Project project;
  private final Map<String, Object> params;

  public JiraHelper() {
    this(null);
  }

  public JiraHelper(HttpServletRequest request) {
    this(request, null);
  }

  public JiraHelper(HttpServletRequest request, Project project) {
    this(request, project, Map.of());
  }

  public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
    this.request = request;
    this.project = project;
    this.params = new HashMap<>(params);
  }

  public HttpServletRequest getRequest() {
    return request;
  }

  public String getQueryString() {
    return request == null ? null : request.getQueryString();
  }

  /** The page's objects, such as {@code issue}. */
  public Map<String, Object> getContextParams() {
    return params;
  }

  public Project getProject() {
    return project;
  }
}
