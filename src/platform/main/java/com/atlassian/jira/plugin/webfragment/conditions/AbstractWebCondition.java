package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public abstract class AbstractWebCondition implements Condition {

  @Override
  public void init(Map<String, String> params) throws PluginParseException {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return shouldDisplay(getApplicationUser(context), (JiraHelper) context.get("helper"));
  }

  public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);

  protected ApplicationUser getApplicationUser(Map<String, Object> context) {
    return (ApplicationUser) context.get("user");
  }
}
