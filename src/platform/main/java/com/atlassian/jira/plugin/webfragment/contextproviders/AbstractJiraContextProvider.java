package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
@SuppressWarnings({"rawtypes", "unchecked"}) // as declared by Atlassian
public abstract class AbstractJiraContextProvider implements ContextProvider {

  @Override
  public void init(Map params) throws PluginParseException {}

  @Override
  public Map getContextMap(Map context) {
    return getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
  }

  public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
