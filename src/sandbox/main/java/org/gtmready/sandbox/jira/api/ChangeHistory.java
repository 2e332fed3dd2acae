package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.store.Change;
import org.gtmready.sandbox.jira.store.Store;

/** The model behind {@code ChangeHistoryManager}. */
public final class ChangeHistory {
  private final Store store;
  private final Users users;

  ChangeHistory(Store store, Users users) {
    this.store = store;
    this.users = users;
  }

  public List<ChangeHistoryItem> getAllChangeItems(Issue issue) {
    return store.history().of(issue.getId()).stream()
        .flatMap(change -> change.items().stream().map(item -> item(change, item)))
        .toList();
  }

  private ChangeHistoryItem item(Change change, Change.Item item) {
    return new ChangeHistoryItem(
        change.id(),
        item.field(),
        Timestamp.from(change.created()),
        values(item.oldValue(), item.oldText()),
        values(item.newValue(), item.newText()),
        key(change.author()));
  }

  private String key(String author) {
    return author == null ? null : users.find(author).map(User::key).orElse(author);
  }

  private static Map<String, String> values(String value, String text) {
    return value == null ? Map.of() : Map.of(value, text == null ? "" : text);
  }
}
