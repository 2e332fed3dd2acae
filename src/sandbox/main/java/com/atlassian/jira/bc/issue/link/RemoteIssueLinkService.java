package com.atlassian.jira.bc.issue.link;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;

/**
 * Validates and stores remote links. Working copy of the Atlassian interface of this name, whose
 * results are classes.
 */
public interface RemoteIssueLinkService {
  RemoteIssueLinkResult getRemoteIssueLink(ApplicationUser user, Long remoteIssueLinkId);

  RemoteIssueLinkListResult getRemoteIssueLinksForIssue(ApplicationUser user, Issue issue);

  RemoteIssueLinkResult getRemoteIssueLinkByGlobalId(
      ApplicationUser user, Issue issue, String globalId);

  RemoteIssueLinkListResult findRemoteIssueLinksByGlobalId(
      ApplicationUser user, Collection<String> globalIds);

  CreateValidationResult validateCreate(ApplicationUser user, RemoteIssueLink remoteIssueLink);

  RemoteIssueLinkResult create(ApplicationUser user, CreateValidationResult createValidationResult);

  UpdateValidationResult validateUpdate(ApplicationUser user, RemoteIssueLink remoteIssueLink);

  RemoteIssueLinkResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

  DeleteValidationResult validateDelete(ApplicationUser user, Long remoteIssueLinkId);

  void delete(ApplicationUser user, DeleteValidationResult deleteValidationResult);

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

  /** Links, or why there are none. */
  class RemoteIssueLinkListResult extends ServiceResultImpl {
    private final List<RemoteIssueLink> links;

    public RemoteIssueLinkListResult(List<RemoteIssueLink> links, ErrorCollection errors) {
      super(errors);
      this.links = links;
    }

    public List<RemoteIssueLink> getRemoteIssueLinks() {
      return links;
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

  /** Whether a link may be removed. */
  class DeleteValidationResult extends ServiceResultImpl {
    private final Long linkId;

    public DeleteValidationResult(Long linkId, ErrorCollection errors) {
      super(errors);
      this.linkId = linkId;
    }

    public Long getRemoteIssueLinkId() {
      return linkId;
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
