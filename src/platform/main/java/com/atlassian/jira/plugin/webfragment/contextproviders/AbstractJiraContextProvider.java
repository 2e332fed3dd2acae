package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public abstract class AbstractJiraContextProvider implements ContextProvider {
  public AbstractJiraContextProvider() {
    throw new UnsupportedOperationException("declaration only");
  }

  public void init(Map params) throws PluginParseException {
    throw new UnsupportedOperationException("declaration only");
  }

  public Map getContextMap(Map context) {
    throw new UnsupportedOperationException("declaration only");
  }

  public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
