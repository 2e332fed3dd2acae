package org.gtmready.sandbox.jira.issues;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.store.Store;
import org.gtmready.sandbox.jira.store.VersionRow;

/** Creating and changing versions. */
public final class VersionBook {
  private static final int MAX_NAME = 255;
  private final Store store;
  private final Access access;

  public VersionBook(Store store, Access access) {
    this.store = store;
    this.access = access;
  }

  /** Refuses who may not administer the project. */
  public void mayChange(User user, long projectId) {
    access.require(user, Access.ADMINISTER, projectId, "change the versions of this project");
  }

  /** Stores a new version (id 0) or a changed one. */
  public VersionRow save(User user, VersionRow version) {
    mayChange(user, version.projectId());
    check(version);
    if (version.id() == 0) {
      return store.versions().create(version);
    }
    store.versions().update(version);
    return version;
  }

  private void check(VersionRow version) {
    Map<String, String> errors = new LinkedHashMap<>();
    if (version.name() == null || version.name().isBlank()) {
      errors.put("name", "You must specify a valid version name");
    } else if (version.name().length() > MAX_NAME) {
      errors.put("name", "The version name must be 255 characters or less.");
    } else if (store.versions().of(version.projectId()).stream()
        .anyMatch(v -> v.id() != version.id() && v.name().equalsIgnoreCase(version.name()))) {
      errors.put("name", "A version with this name already exists in this project.");
    }
    date("startDate", version.startDate(), errors);
    date("releaseDate", version.releaseDate(), errors);
    if (!errors.isEmpty()) {
      throw new JiraProblem(400, List.of(), errors);
    }
  }

  private static void date(String field, String date, Map<String, String> errors) {
    try {
      if (date != null) {
        LocalDate.parse(date);
      }
    } catch (DateTimeException e) {
      errors.put(field, "Error parsing date string: " + date);
    }
  }
}
