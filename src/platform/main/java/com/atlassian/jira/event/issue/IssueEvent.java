package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

/**
 * Declaration of the Atlassian type of this name, without what it inherits. Signature: jira-api
 * 6.3.15 source; getChangeLog, getComment, getEventTypeId, getIssue and getUser used by Atlassian's
 * Slack integration on Jira 11.0.0 (VERIFIED). The constructor is without the work log.
 */
public final class IssueEvent {
  private final Issue issue;
  private final ApplicationUser user;
  private final Comment comment;
  private final GenericValue changeLog;
  private final Long eventTypeId;

  public IssueEvent(
      Issue issue,
      ApplicationUser user,
      Comment comment,
      GenericValue changeLog,
      Map<String, Object> params,
      Long eventTypeId) {
    this.issue = issue;
    this.user = user;
    this.comment = comment;
    this.changeLog = changeLog;
    this.eventTypeId = eventTypeId;
  }

  public Issue getIssue() {
    return issue;
  }

  public ApplicationUser getUser() {
    return user;
  }

  public Comment getComment() {
    return comment;
  }

  /** Null when nothing of the issue's fields changed. */
  public GenericValue getChangeLog() {
    return changeLog;
  }

  public Long getEventTypeId() {
    return eventTypeId;
  }
}
