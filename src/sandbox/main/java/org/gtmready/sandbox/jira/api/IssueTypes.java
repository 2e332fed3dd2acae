package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import org.gtmready.sandbox.jira.store.Kind;

/** The fixed issue types as {@code IssueTypeManager} lists them. */
public final class IssueTypes {

  public Collection<IssueType> getIssueTypes() {
    return Kind.TYPES.stream().map(KindModel::type).toList();
  }
}
