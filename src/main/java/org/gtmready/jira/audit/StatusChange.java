package org.gtmready.jira.audit;

import com.atlassian.jira.event.issue.IssueEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/**
 * A change of status out of an issue's history.
 *
 * @param id of the entry in Jira's history
 * @param from id of the status left
 * @param to id of the status reached
 */
record StatusChange(long id, String from, String fromName, String to, String toName) {

  private static final String ITEMS = "ChildChangeItem";
  private static final Set<String> PLACE = Set.of("status", "issuetype", "project");

  /** Empty for an event of anything else; costs Jira one query. */
  static Optional<StatusChange> of(IssueEvent event) {
    GenericValue log = event.getChangeLog();
    return log == null
        ? Optional.empty()
        : items(log).stream()
            .filter(item -> "status".equals(item.getString("field")))
            .findFirst()
            .map(
                item ->
                    new StatusChange(
                        log.getLong("id"),
                        text(item, "oldvalue"),
                        text(item, "oldstring"),
                        text(item, "newvalue"),
                        text(item, "newstring")));
  }

  /** Whether the issue got another status, type or project; costs Jira one query. */
  static boolean changesPlace(IssueEvent event) {
    return event.getChangeLog() != null
        && items(event.getChangeLog()).stream()
            .anyMatch(item -> PLACE.contains(item.getString("field")));
  }

  private static List<GenericValue> items(GenericValue log) {
    try {
      return log.getRelated(ITEMS);
    } catch (GenericEntityException unreadable) {
      throw new IllegalStateException("Jira's history can't be read", unreadable);
    }
  }

  private static String text(GenericValue item, String column) {
    String text = item.getString(column);
    return text == null ? "" : text;
  }
}
