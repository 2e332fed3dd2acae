package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import org.gtmready.sandbox.host.Modelled;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Store;

/** The model behind {@code CommentManager}, which asks nobody for permission. */
public final class CommentModel {
  private final Store store;
  private final Users users;
  private final IssueEvents events;

  CommentModel(Store store, Users users, IssueEvents events) {
    this.store = store;
    this.users = users;
    this.events = events;
  }

  public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
    String name = author == null ? null : author.getUsername();
    var stored = store.comments().add(issue.getId(), name, body);
    User user = name == null ? null : users.find(name).orElse(null);
    Comment comment = Modelled.as(Comment.class, new Made(stored, user));
    if (dispatchEvent) {
      IssueRow row = store.issues().byId(issue.getId()).orElseThrow();
      events.commented(user, row, comment);
    }
    return comment;
  }

  /** A comment as plugins know it. */
  public record Made(org.gtmready.sandbox.jira.store.Comment comment, User author) {

    public Long getId() {
      return comment.id();
    }

    public String getBody() {
      return comment.body();
    }

    public ApplicationUser getAuthorApplicationUser() {
      return UserModel.of(author);
    }
  }
}
