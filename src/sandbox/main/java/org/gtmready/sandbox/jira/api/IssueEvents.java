package org.gtmready.sandbox.jira.api;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.comments.Comment;
import java.util.Map;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.store.Change;
import org.gtmready.sandbox.jira.store.IssueRow;

/** Tells plugins what happened to issues, on the thread that did it and after it was stored. */
public final class IssueEvents {

  /** Jira's number of the event that most transitions fire. */
  private static final long GENERIC = 13;

  private static final long COMMENTED = 6;

  private final EventPublisher publisher;
  private final IssueObjects objects;

  public IssueEvents(EventPublisher publisher, IssueObjects objects) {
    this.publisher = publisher;
    this.objects = objects;
  }

  /** An issue went through its workflow. */
  public void moved(User user, IssueRow issue, Change change) {
    publisher.publish(
        new IssueEvent(
            objects.of(issue),
            UserModel.of(user),
            null,
            ChangeRow.of(change),
            Map.of("eventsource", "workflow"),
            GENERIC));
  }

  void commented(User user, IssueRow issue, Comment comment) {
    publisher.publish(
        new IssueEvent(objects.of(issue), UserModel.of(user), comment, null, Map.of(), COMMENTED));
  }
}
