package com.atlassian.jira.bc.issue.link;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

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

  /** A link, or why there is none. */
  class RemoteIssueLinkResult extends ServiceResultImpl {
    private final RemoteIssueLink link;

    public RemoteIssueLinkResult(RemoteIssueLink link, ErrorCollection errors) {
      super(errors);
      this.link = link;
    }

    public RemoteIssueLink getRemoteIssueLink() {
      return link;
    }
  }

  /** Whether a link may be created. */
  class CreateValidationResult extends RemoteIssueLinkResult {
    public CreateValidationResult(RemoteIssueLink link, ErrorCollection errors) {
      super(link, errors);
    }
  }

  /** Whether a link may be changed. */
  class UpdateValidationResult extends RemoteIssueLinkResult {
    public UpdateValidationResult(RemoteIssueLink link, ErrorCollection errors) {
      super(link, errors);
    }
  }

  /** Whether a link may be removed by its global id. */
  class DeleteByGlobalIdValidationResult extends ServiceResultImpl {
    private final Issue issue;
    private final String globalId;

    public DeleteByGlobalIdValidationResult(Issue issue, String globalId, ErrorCollection errors) {
      super(errors);
      this.issue = issue;
      this.globalId = globalId;
    }

    public Issue getIssue() {
      return issue;
    }

    public String getGlobalId() {
      return globalId;
    }
  }
}
