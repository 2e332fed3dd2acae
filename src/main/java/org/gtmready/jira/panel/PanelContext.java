package org.gtmready.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.Map;
import org.gtmready.core.host.Messages;
import org.gtmready.core.readiness.visibility.VisibilityLookup;
import org.gtmready.jira.JiraEpics;
import org.gtmready.web.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives Jira the panel's HTML, and its script and style only where the panel is. */
@SuppressWarnings("unchecked") // the declared parents disagree about generics
public class PanelContext extends AbstractJiraContextProvider {

  private static final Logger log = LoggerFactory.getLogger(PanelContext.class);

  private final Panel panel;
  private final PanelResources resources;
  private final Messages words;
  private final Templates templates;

  @Inject
  public PanelContext(Panel panel, PanelResources resources, Messages words, Templates templates) {
    this.panel = panel;
    this.resources = resources;
    this.words = words;
    this.templates = templates;
  }

  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
    Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
    resources.require();
    return Map.of("panelHtml", html(issue));
  }

  private String html(Issue issue) {
    try {
      return panel.html(JiraEpics.facts(issue), VisibilityLookup.CACHED);
    } catch (RuntimeException failed) {
      log.error("GTM-PANEL-002: the panel of {} could not be drawn", issue.getKey(), failed);
      return templates.render(
          "jira/panel-failed.jte", Map.of("words", words, "epic", issue.getKey()));
    }
  }
}
