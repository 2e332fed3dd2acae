package org.gtmready.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.opensymphony.workflow.InvalidInputException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.linking.FakeConfluence;
import org.gtmready.core.linking.FakeTracker;
import org.gtmready.core.linking.MemoryEvidence;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.readiness.Assessments;
import org.gtmready.core.readiness.ReleaseGate;
import org.gtmready.core.readiness.evaluate.Facts;
import org.junit.jupiter.api.Test;

/** What the validator makes of the issues that OSWorkflow hands it. */
class GateValidatorTest {

  private static final IssueType EPIC = type("10000", "Epic");
  private static final IssueType STORY = type("10001", "Story");

  private final UnmatchedProjects unmatched = new UnmatchedProjects();
  private final Policy policy = Facts.defaultPolicy();

  @Test
  void refusesAnEpicThatIsBeingCreated_andSaysWhy() {
    assertThatThrownBy(() -> validate(beingCreated(EPIC, List.of(EPIC, STORY))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("Nothing can be linked to an issue before it is created.")
        .hasMessageContaining("[GTM-GATE-005]");
  }

  @Test
  void letsAStoryThatIsBeingCreatedPass() {
    assertThatCode(() -> validate(beingCreated(STORY, List.of(EPIC, STORY))))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesWhateverLeavesAProject_ofWhichThePolicyCoversNothing_andTellsAdministrators() {
    assertThatThrownBy(() -> validate(beingCreated(STORY, List.of(STORY))))
        .hasMessageContaining("covers no issue type of this project")
        .hasMessageContaining("[GTM-GATE-002]");
    assertThat(unmatched.keys()).containsExactly("LAUNCH");
  }

  @Test
  void refuses_whenTheIssueCantBeRead() {
    assertThatThrownBy(() -> validate(null)).hasMessageContaining("[GTM-GATE-003]");
  }

  private void validate(Issue issue) throws InvalidInputException {
    ReleaseGate gate =
        new ReleaseGate(
            project -> policy,
            new Assessments(
                project -> policy,
                new MemoryEvidence(),
                new FakeTracker(),
                Clock.fixed(FakeConfluence.SEEN, ZoneOffset.UTC)),
            new FakeConfluence(),
            new FakeTracker());
    Map<String, Object> variables = new java.util.HashMap<>();
    variables.put("issue", issue);
    new GateValidator(gate, unmatched, ShippedMessages.ENGLISH).validate(variables, Map.of(), null);
  }

  /** It has a project, a type and a summary, and neither id nor key nor status. */
  private static Issue beingCreated(IssueType type, List<IssueType> ofProject) {
    Project project = mock(Project.class);
    when(project.getKey()).thenReturn("LAUNCH");
    when(project.getIssueTypes()).thenReturn(ofProject);
    Issue issue = mock(Issue.class);
    when(issue.getId()).thenReturn(null); // Mockito makes a zero of a Long
    when(issue.getProjectObject()).thenReturn(project);
    when(issue.getIssueType()).thenReturn(type);
    when(issue.getSummary()).thenReturn("New");
    return issue;
  }

  private static IssueType type(String id, String name) {
    IssueType type = mock(IssueType.class);
    when(type.getId()).thenReturn(id);
    when(type.getName()).thenReturn(name);
    return type;
  }
}
