package com.atlassian.jira.bc.issue.link;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.user.ApplicationUser;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface RemoteIssueLinkService {
  RemoteIssueLinkResult getRemoteIssueLinkByGlobalId(
      ApplicationUser user, Issue issue, String globalId);

  CreateValidationResult validateCreate(ApplicationUser user, RemoteIssueLink remoteIssueLink);

  RemoteIssueLinkResult create(ApplicationUser user, CreateValidationResult createValidationResult);

  UpdateValidationResult validateUpdate(ApplicationUser user, RemoteIssueLink remoteIssueLink);

  RemoteIssueLinkResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

  DeleteByGlobalIdValidationResult validateDeleteByGlobalId(
      ApplicationUser user, Issue issue, String globalId);

  void deleteByGlobalId(
      ApplicationUser user, DeleteByGlobalIdValidationResult deleteValidationResult);

  public static class RemoteIssueLinkResult extends ServiceResultImpl {
    public RemoteIssueLink getRemoteIssueLink() {
      throw new UnsupportedOperationException("declaration only");
    }
  }

  public static class CreateValidationResult extends RemoteIssueLinkResult {}

  public static class UpdateValidationResult extends RemoteIssueLinkResult {}

  public static class DeleteByGlobalIdValidationResult extends ServiceResultImpl {
    public Issue getIssue() {
      throw new UnsupportedOperationException("declaration only");
    }

    public String getGlobalId() {
      throw new UnsupportedOperationException("declaration only");
    }
  }
}
