package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import org.gtmready.sandbox.host.Modelled;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.issues.RemoteLinking;
import org.gtmready.sandbox.jira.jql.Search;
import org.gtmready.sandbox.jira.store.Store;
import org.gtmready.sandbox.jira.workflow.Workflows;

/** Offers Jira's Java services to plugins. */
public final class JiraServices {
  private JiraServices() {}

  public static void offer(
      ProductHost host, Store store, Access access, RemoteLinking linking, IssueObjects issues) {
    Users users = host.users();
    model(host, IssueManager.class, issues);
    model(host, ChangeHistoryManager.class, new ChangeHistory(store, users));
    model(host, SearchService.class, new SearchModel(new Search(store, access), issues));
    model(host, IssueTypeManager.class, new IssueTypes());
    model(host, PermissionManager.class, new PermissionModel(access, users));
    model(host, ProjectManager.class, new ProjectDirectory(store, users));
    model(host, UserManager.class, new UserDirectory(users));
    model(host, JiraAuthenticationContext.class, new AuthenticationModel());
    RemoteLinkModel links = new RemoteLinkModel(store, linking, users);
    model(host, RemoteIssueLinkService.class, links);
    model(host, RemoteIssueLinkManager.class, links);
  }

  /** The services that tell other plugins of what they did. */
  public static void offer(ProductHost host, Store store, IssueEvents events) {
    model(host, CommentManager.class, new CommentModel(store, host.users(), events));
  }

  /** The services that stand on the workflows. */
  public static void offer(ProductHost host, Workflows workflows) {
    model(host, WorkflowManager.class, new WorkflowModel(workflows));
  }

  private static <T> void model(ProductHost host, Class<T> type, Object model) {
    host.offer(type, Modelled.as(type, model));
  }
}
