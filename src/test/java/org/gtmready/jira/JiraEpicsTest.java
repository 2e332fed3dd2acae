package org.gtmready.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How often Jira is asked for issues. */
class JiraEpicsTest {

  private final IssueManager issues = mock(IssueManager.class);
  private final PermissionManager permissions = mock(PermissionManager.class);
  private final JiraEpics epics =
      new JiraEpics(
          issues,
          permissions,
          mock(JiraAuthenticationContext.class),
          mock(ApplicationProperties.class));

  @Test
  void asksJiraOnce_forAThousandIssues() {
    List<Long> ids = LongStream.rangeClosed(1, 1_000).boxed().toList();
    when(issues.getIssueObjects(anyCollection()))
        .thenAnswer(call -> there(call.<Collection<Long>>getArgument(0)));

    assertThat(epics.statuses(ids)).hasSize(999).doesNotContainKey(7L);
    // even numbers only, of those that are there
    assertThat(epics.visible(ids)).hasSize(500).doesNotContain(1L, 7L).contains(2L);

    verify(issues, times(2)).getIssueObjects(anyCollection());
    verifyNoMoreInteractions(issues);
  }

  /** All but number 7, which is gone; Jira leaves a hole for it. */
  private List<Issue> there(Collection<Long> ids) {
    List<Issue> found = new ArrayList<>();
    for (long id : ids) {
      MutableIssue issue = id == 7 ? null : mock(MutableIssue.class);
      if (issue != null) {
        when(issue.getId()).thenReturn(id);
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(issue), any()))
            .thenReturn(id % 2 == 0);
      }
      found.add(issue);
    }
    return found;
  }
}
