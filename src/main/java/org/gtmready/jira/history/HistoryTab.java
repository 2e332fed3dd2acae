package org.gtmready.jira.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.gtmready.core.host.Messages;
import org.gtmready.core.readiness.Readiness;
import org.gtmready.jira.JiraEpics;
import org.gtmready.web.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tab on issues of the types that the policy covers; other issues cost nothing. */
public class HistoryTab extends AbstractIssueTabPanel {

  private static final Logger log = LoggerFactory.getLogger(HistoryTab.class);

  private final Readiness readiness;
  private final TimelineHtml timeline;
  private final Messages words;
  private final Templates templates;

  @Inject
  public HistoryTab(
      Readiness readiness, TimelineHtml timeline, Messages words, Templates templates) {
    this.readiness = readiness;
    this.timeline = timeline;
    this.words = words;
    this.templates = templates;
  }

  @Override
  public boolean showPanel(Issue issue, ApplicationUser user) {
    try {
      return readiness.covers(
          issue.getProjectObject().getKey(), JiraEpics.type(issue.getIssueType()));
    } catch (RuntimeException failed) {
      // An exception here would cost the whole issue view.
      log.error("GTM-PANEL-001: it could not be decided whether the history shows", failed);
      return false;
    }
  }

  @Override
  public List<IssueAction> getActions(Issue issue, ApplicationUser user) {
    return List.of(new Whole(html(issue), issue.getUpdated()));
  }

  private String html(Issue issue) {
    try {
      return timeline.html(JiraEpics.facts(issue), null);
    } catch (RuntimeException failed) {
      log.error("GTM-PANEL-002: the history of {} could not be shown", issue.getKey(), failed);
      return templates.render("jira/timeline-failed.jte", Map.of("words", words));
    }
  }

  /** The history as one entry: it has an order and parts of its own. */
  private record Whole(String html, Date at) implements IssueAction {

    @Override
    public String getHtml() {
      return html;
    }

    @Override
    public Date getTimePerformed() {
      return at;
    }

    /** The tab "All" would show it among single comments and changes. */
    @Override
    public boolean isDisplayActionAllTab() {
      return false;
    }
  }
}
