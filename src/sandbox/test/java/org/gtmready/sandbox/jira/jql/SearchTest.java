package org.gtmready.sandbox.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gtmready.sandbox.jira.JiraFixture;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.store.IssueEdit;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.IssueTable.Slice;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.VersionRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
  private final JiraFixture site = new JiraFixture();
  private final Search search = new Search(site.store, site.access);

  /** APP-1 epic, APP-2 its story in 1.0, APP-3 a bug without anything. */
  @BeforeEach
  void issues() {
    VersionRow version =
        site.store
            .versions()
            .create(new VersionRow(0, site.project.id(), "1.0", null, true, false, null, null));
    IssueRow epic =
        site.issue(
            Kind.READY,
            new IssueEdit()
                .type(Kind.EPIC)
                .summary("Audit log")
                .description("Who did 100% of what")
                .labels(List.of("enterprise", "tier-2"))
                .assignee("pm"));
    site.issue(
        Kind.RELEASED,
        new IssueEdit()
            .type(Kind.STORY)
            .summary("Search the log")
            .epic(epic.id())
            .assignee("dev")
            .dueDate("2026-12-01")
            .fixVersions(List.of(version.id())));
    IssueRow bug = site.issue(Kind.TO_DO, new IssueEdit().type(Kind.BUG).summary("Proxy shown"));
    site.store.comments().add(bug.id(), "pm", "Seen behind a load balancer");
  }

  private List<String> keys(String jql) {
    return search.find(site.user("pm"), jql, 0, 50).issues().stream().map(IssueRow::key).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "order by key|APP-1 APP-2 APP-3",
        "order by key desc|APP-3 APP-2 APP-1",
        "project = app order by key|APP-1 APP-2 APP-3",
        "project = 'An app' and issuetype = Epic|APP-1",
        "type in (Epic, bug) order by key|APP-1 APP-3",
        "type not in (Epic, bug)|APP-2",
        "status = 'Ready for Release'|APP-1",
        "status != 'To Do' order by key|APP-1 APP-2",
        "key in (APP-1, APP-3) order by key|APP-1 APP-3",
        "key >= APP-2 order by key asc|APP-2 APP-3",
        "fixVersion = 1.0|APP-2",
        "fixVersion is empty order by key|APP-1 APP-3",
        "labels = enterprise AND labels = tier-2|APP-1",
        "labels is not empty|APP-1",
        "labels not in (tier-2)|''",
        "assignee = currentUser()|APP-1",
        "assignee in (pm, dev) order by key|APP-1 APP-2",
        "assignee is EMPTY|APP-3",
        "assignee != pm|APP-2",
        "not (assignee = pm or assignee = dev) or type = bug|APP-3",
        "assignee = pm or type = bug and summary ~ proxy order by key|APP-1 APP-3",
        "\"Epic Link\" = APP-1|APP-2",
        "summary ~ 'LOG search'|APP-2",
        "summary ~ 'sear*'|APP-2",
        "text ~ balancer|APP-3",
        "description ~ '100%'|APP-1",
        "description ~ '%'|APP-1",
        "summary !~ log|APP-3",
        "resolution = Unresolved order by key|APP-1 APP-3",
        "resolution is empty order by summary|APP-1 APP-3",
      })
  void finds(String jql, String keys) {
    assertThat(String.join(" ", keys(jql))).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "foo = 1|Field 'foo' does not exist or you do not have permission to view it.",
        "project = NOPE|The value 'NOPE' does not exist for the field 'project'.",
        "status = Lost|The value 'Lost' does not exist for the field 'status'.",
        "key = APP-99|An issue with key 'APP-99' does not exist for field 'key'.",
        "project =|Error in the JQL Query: Expecting a value before the end of the query.",
        "project = APP and|Error in the JQL Query: Expecting a field name before the end of the query.",
        "project = APP project = APP|Expecting either 'OR' or 'AND' but got 'project'",
        "summary = log|The operator '=' is not supported by the 'summary' field.",
        "summary ~ \"log|The quoted string 'log' has not been completed.",
        "order by nothing|Field 'nothing' does not exist or you do not have permission to view it.",
        "assignee in membersOf(x)|Unable to find JQL function 'membersOf()'.",
      })
  void refuses_withJirasWords(String jql, String message) {
    assertThatThrownBy(() -> keys(jql))
        .isInstanceOf(JiraProblem.class)
        .hasMessageContaining(message);
  }

  @Test
  void refuses_whatIsNestedToExhaustTheStack() {
    assertThatThrownBy(() -> keys("(".repeat(50_000)))
        .isInstanceOf(JiraProblem.class)
        .hasMessageContaining("nested too deeply");
  }

  @Test
  void keepsQuotesOutOfSql() {
    assertThat(keys("summary ~ \"' or 1=1 --\"")).isEmpty();
  }

  @Test
  void findsNothing_forAnonymousAndStrangers() {
    assertThat(search.find(null, "", 0, 50).total()).isZero();
    assertThat(search.find(site.user("dev"), "", 0, 50).total()).isZero();
  }

  @Test
  void countsAll_whenOnlyASliceIsAsked() {
    Slice slice = search.find(site.user("viewer"), "order by key", 1, 1);
    assertThat(slice.total()).isEqualTo(3);
    assertThat(slice.issues()).extracting(IssueRow::key).containsExactly("APP-2");
  }
}
