package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;
import org.gtmready.sandbox.host.Modelled;
import org.gtmready.sandbox.jira.store.Kind;

/** An issue type or status as {@code IssueConstant} shows it. */
public record KindModel(Kind kind, List<Kind> all) {

  static IssueType type(Kind kind) {
    return Modelled.as(IssueType.class, new KindModel(kind, Kind.TYPES));
  }

  static Status status(Kind kind) {
    return Modelled.as(Status.class, new KindModel(kind, Kind.STATUSES));
  }

  public String getId() {
    return kind.id();
  }

  public String getName() {
    return kind.name();
  }

  public String getNameTranslation() {
    return kind.name();
  }

  public String getDescription() {
    return kind.description();
  }

  /** Of a status only: there a kind's colour is the key of its category. */
  public StatusCategory getStatusCategory() {
    return Modelled.as(StatusCategory.class, new Category(kind.colour()));
  }

  /** A status category as {@code StatusCategory} shows it. */
  public record Category(String key) {
    public String getKey() {
      return key;
    }
  }

  public Long getSequence() {
    return (long) all.indexOf(kind);
  }

  public String getIconUrl() {
    return "";
  }

  public boolean isSubTask() {
    return false;
  }

  public int compareTo(Object other) {
    return getSequence().compareTo(((IssueConstant) other).getSequence());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IssueConstant it
        && it.getId().equals(kind.id())
        && it.getName().equals(kind.name());
  }

  @Override
  public int hashCode() {
    return kind.hashCode();
  }

  @Override
  public String toString() {
    return kind.name();
  }
}
