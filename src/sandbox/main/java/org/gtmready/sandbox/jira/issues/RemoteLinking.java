package org.gtmready.sandbox.jira.issues;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.RemoteLinkRow;
import org.gtmready.sandbox.jira.store.RemoteLinks;
import org.gtmready.sandbox.jira.store.Store;

/** Linking issues to things outside Jira. */
public final class RemoteLinking {
  private static final int MAX_LINE = 255;
  private final Store store;
  private final Access access;

  public RemoteLinking(Store store, Access access) {
    this.store = store;
    this.access = access;
  }

  public List<RemoteLinkRow> of(IssueRow issue) {
    return store.remoteLinks().of(issue.id());
  }

  public Optional<RemoteLinkRow> byGlobalId(IssueRow issue, String globalId) {
    return store.remoteLinks().byGlobalId(issue.id(), globalId);
  }

  /** The link of that id on the issue, else 404. */
  public RemoteLinkRow byId(IssueRow issue, long id) {
    return store
        .remoteLinks()
        .byId(issue.id(), id)
        .orElseThrow(
            () ->
                new JiraProblem(404, "The remote issue link with id '" + id + "' does not exist."));
  }

  /** Refuses what may not be stored by this user. */
  public void check(User user, IssueRow issue, RemoteLinkRow link) {
    mayLink(user, issue);
    Map<String, String> errors = new LinkedHashMap<>();
    if (link.title() == null || link.title().isBlank()) {
      errors.put("title", "'title' is required.");
    } else if (link.title().length() > MAX_LINE) {
      errors.put("title", "'title' must be 255 characters or less.");
    }
    if (link.url() == null || link.url().isBlank()) {
      errors.put("url", "'url' is required.");
    } else if (!isWeb(link.url())) {
      errors.put("url", "'url' is not a valid URL.");
    }
    if (link.globalId() != null && link.globalId().length() > MAX_LINE) {
      errors.put("globalId", "'globalId' must be 255 characters or less.");
    }
    if (!errors.isEmpty()) {
      throw new JiraProblem(400, List.of(), errors);
    }
  }

  /** Stores a link that was checked; one of the same global id is replaced. */
  public RemoteLinks.Saved save(User user, IssueRow issue, RemoteLinkRow link) {
    check(user, issue, link);
    return store.remoteLinks().save(link);
  }

  public void update(User user, IssueRow issue, RemoteLinkRow link) {
    check(user, issue, link);
    store.remoteLinks().update(link);
  }

  public void delete(User user, IssueRow issue, RemoteLinkRow link) {
    mayLink(user, issue);
    store.remoteLinks().delete(link.id());
  }

  /** Refuses who may not link. */
  public void mayLink(User user, IssueRow issue) {
    access.require(user, Access.LINK, issue.projectId(), "link issues in this project");
  }

  private static boolean isWeb(String url) {
    try {
      String scheme = new URI(url).getScheme();
      return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
