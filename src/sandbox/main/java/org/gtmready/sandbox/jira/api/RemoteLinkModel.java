package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.CreateValidationResult;
import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.DeleteByGlobalIdValidationResult;
import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.RemoteIssueLinkResult;
import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.issues.Access;
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
  private final Access access;
  private final RemoteLinking linking;
  private final Users users;

  RemoteLinkModel(Store store, Access access, RemoteLinking linking, Users users) {
    this.store = store;
    this.access = access;
    this.linking = linking;
    this.users = users;
  }

  public RemoteIssueLinkResult getRemoteIssueLinkByGlobalId(
      ApplicationUser user, Issue issue, String globalId) {
    IssueRow row = issue(issue.getId());
    ErrorCollection errors = attempt(() -> mayBrowse(user, row));
    RemoteIssueLink link =
        errors.hasAnyErrors()
            ? null
            : linking.byGlobalId(row, globalId).map(RemoteLinkJson::link).orElse(null);
    return new RemoteIssueLinkResult(link, errors);
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

  public UpdateValidationResult validateUpdate(ApplicationUser user, RemoteIssueLink link) {
    return new UpdateValidationResult(link, check(user, link));
  }

  public RemoteIssueLinkResult update(ApplicationUser user, UpdateValidationResult checked) {
    RemoteIssueLink link = valid(checked);
    linking.update(user(user), issue(link.getIssueId()), RemoteLinkJson.row(link));
    return new RemoteIssueLinkResult(link, Errors.none());
  }

  public DeleteByGlobalIdValidationResult validateDeleteByGlobalId(
      ApplicationUser user, Issue issue, String globalId) {
    IssueRow row = issue(issue.getId());
    ErrorCollection errors =
        attempt(
            () -> {
              linking.mayLink(user(user), row);
              if (linking.byGlobalId(row, globalId).isEmpty()) {
                throw new JiraProblem(404, "There is no remote link of this id.");
              }
            });
    return new DeleteByGlobalIdValidationResult(issue, globalId, errors);
  }

  public void deleteByGlobalId(ApplicationUser user, DeleteByGlobalIdValidationResult checked) {
    if (!checked.isValid()) {
      throw new IllegalStateException("The validation result holds errors");
    }
    IssueRow row = issue(checked.getIssue().getId());
    linking
        .byGlobalId(row, checked.getGlobalId())
        .ifPresent(link -> linking.delete(user(user), row, link));
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

  private void mayBrowse(ApplicationUser user, IssueRow issue) {
    access.require(user(user), Access.BROWSE, issue.projectId(), "see this issue");
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
