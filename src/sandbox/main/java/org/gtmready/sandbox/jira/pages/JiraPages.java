package org.gtmready.sandbox.jira.pages;

import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.api.IssueObjects;
import org.gtmready.sandbox.jira.workflow.Rules;

/** Mounts the pages. */
public final class JiraPages {
  private JiraPages() {}

  public static void mount(ProductHost host, Site site, IssueObjects objects, Rules rules) {
    DashboardPage dashboard = new DashboardPage(host, site);
    host.servlet("", dashboard);
    host.servlet("/secure/Dashboard.jspa", dashboard);
    IssuePage issue = new IssuePage(host, site, objects);
    host.servlet("/browse/*", issue);
    host.servlet("/projects/*", new ProjectPages(host, site));
    host.servlet("/secure/CreateIssue.jspa", new CreatePage(host, site));
    host.servlet("/secure/BulkTransition.jspa", new BulkPage(host, site));
    action(host, site, issue, "WorkflowUIDispatcher", IssueAction.transition(site));
    action(host, site, issue, "AddComment", IssueAction.comment(site));
    host.servlet("/secure/admin/AdminSummary.jspa", new AdminPage(host, site));
    host.modules().decorateWith(new PluginPage(host, site));
    String workflows = "/secure/admin/workflows/";
    host.servlet(workflows + "ViewWorkflow.jspa", new WorkflowPage(host, site, rules));
    host.servlet(workflows + "EditValidator.jspa", new RulePage(host, site, rules));
  }

  private static void action(
      ProductHost host, Site site, IssuePage page, String name, IssueAction.Work work) {
    host.servlet("/secure/" + name + ".jspa", new IssueAction(host, site, page, work));
  }
}
