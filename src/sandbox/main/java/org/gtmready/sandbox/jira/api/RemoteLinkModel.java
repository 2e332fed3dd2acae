package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.CreateValidationResult;
import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.RemoteIssueLinkResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.issues.RemoteLinking;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.RemoteLinkRow;
import org.gtmready.sandbox.jira.store.Store;

/**
 * The model behind {@code RemoteIssueLinkService}, and behind {@code RemoteIssueLinkManager}, which
 * asks nobody for permission.
 */
public final class RemoteLinkModel {
  private final Store store;
  private final RemoteLinking linking;
  private final Users users;

  RemoteLinkModel(Store store, RemoteLinking linking, Users users) {
    this.store = store;
    this.linking = linking;
    this.users = users;
  }

  public CreateValidationResult validateCreate(ApplicationUser user, RemoteIssueLink link) {
    return new CreateValidationResult(link, check(user, link));
  }

  public RemoteIssueLinkResult create(ApplicationUser user, CreateValidationResult checked) {
    RemoteIssueLink link = valid(checked);
    long id = linking.save(user(user), issue(link.getIssueId()), RemoteLinkJson.row(link)).id();
    return new RemoteIssueLinkResult(
        new RemoteIssueLinkBuilder(link).id(id).build(), Errors.none());
  }

  /** The manager's; null when there is none. */
  public RemoteIssueLink getRemoteIssueLinkByGlobalId(Issue issue, String globalId) {
    return linking
        .byGlobalId(issue(issue.getId()), globalId)
        .map(RemoteLinkJson::link)
        .orElse(null);
  }

  /** The manager's. */
  public void removeRemoteIssueLinkByGlobalId(Issue issue, String globalId, ApplicationUser user) {
    linking
        .byGlobalId(issue(issue.getId()), globalId)
        .ifPresent(link -> store.remoteLinks().delete(link.id()));
  }

  private ErrorCollection check(ApplicationUser user, RemoteIssueLink link) {
    return attempt(
        () -> {
          RemoteLinkRow row = RemoteLinkJson.row(link);
          linking.check(user(user), issue(link.getIssueId()), row);
        });
  }

  private static RemoteIssueLink valid(RemoteIssueLinkResult checked) {
    if (!checked.isValid()) {
      throw new IllegalStateException("The validation result holds errors");
    }
    return checked.getRemoteIssueLink();
  }

  private IssueRow issue(Long id) {
    return store.issues().byId(id == null ? -1 : id).orElseThrow(JiraProblem::noIssue);
  }

  private User user(ApplicationUser user) {
    return user == null ? null : users.find(user.getName()).orElse(null);
  }

  private static ErrorCollection attempt(Runnable work) {
    try {
      work.run();
      return Errors.none();
    } catch (JiraProblem e) {
      return Errors.of(e);
    }
  }
}
