package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public class JiraHelper {
  public HttpServletRequest getRequest() {
    throw new UnsupportedOperationException("declaration only");
  }

  public Map<String, Object> getContextParams() {
    throw new UnsupportedOperationException("declaration only");
  }

  public Project getProject() {
    throw new UnsupportedOperationException("declaration only");
  }
}
