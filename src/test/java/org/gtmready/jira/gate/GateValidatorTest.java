package org.gtmready.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.opensymphony.workflow.InvalidInputException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.audit.DecisionKind;
import org.gtmready.core.audit.MemoryDecisions;
import org.gtmready.core.audit.Recording;
import org.gtmready.core.audit.Subject;
import org.gtmready.core.linking.FakeConfluence;
import org.gtmready.core.linking.FakeTracker;
import org.gtmready.core.linking.MemoryEvidence;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.readiness.Assessments;
import org.gtmready.core.readiness.ReleaseGate;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.jira.audit.JudgedTransitions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the validator makes of the issues that OSWorkflow hands it. */
class GateValidatorTest {

  private static final IssueType EPIC = type("10000", "Epic");
  private static final IssueType STORY = type("10001", "Story");

  private final UnmatchedProjects unmatched = new UnmatchedProjects();
  private final Policy policy = Facts.defaultPolicy();
  private final MemoryDecisions decisions = new MemoryDecisions();
  private Issue original;
  private final ApplicationProperties jira = mock(ApplicationProperties.class);

  @BeforeEach
  void jira() {
    when(jira.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://jira.example.com");
  }

  @Test
  void refusesAnEpicThatIsBeingCreated_andSaysWhy() {
    assertThat(refused(beingCreated(EPIC, List.of(EPIC, STORY))))
        .satisfiesExactly(
            sum -> assertThat(sum).contains("3 of 3 GTM requirements are open."),
            end ->
                assertThat(end)
                    .startsWith("Nothing can be linked to an issue before it is created.")
                    .contains("Help: https://jira.example.com/plugins/servlet/gtm/refused")
                    .endsWith("[GTM-GATE-005]"));
  }

  @Test
  void letsAStoryThatIsBeingCreatedPass() {
    assertThatCode(() -> validate(beingCreated(STORY, List.of(EPIC, STORY))))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesAnEpic_thatTheTransitionItselfMakesAStory() {
    original = stored(EPIC);
    assertThat(refused(stored(STORY)).get(0)).contains("3 of 3 GTM requirements are open.");

    original = stored(STORY);
    assertThatCode(() -> validate(stored(STORY))).doesNotThrowAnyException();
  }

  @Test
  void refusesWhateverLeavesAProject_ofWhichThePolicyCoversNothing_andTellsAdministrators() {
    assertThat(refused(beingCreated(STORY, List.of(STORY))))
        .satisfiesExactly(
            why -> assertThat(why).contains("no GTM requirement is for one of its issue types"),
            end -> assertThat(end).endsWith("[GTM-GATE-002]"));
    assertThat(unmatched.keys()).containsExactly("LAUNCH");
  }

  @Test
  void recordsEachRefusal_andCountsTheSameAgain() {
    refused(beingCreated(EPIC, List.of(EPIC, STORY)));
    refused(beingCreated(EPIC, List.of(EPIC, STORY)));
    refused(beingCreated(STORY, List.of(STORY)));

    assertThat(decisions.all())
        .satisfiesExactly(
            refused -> {
              assertThat(refused.kind()).isEqualTo(DecisionKind.REFUSED);
              assertThat(refused.tries().times()).isEqualTo(2);
              assertThat(refused.tries().by()).isEqualTo("pm");
              assertThat(refused.subject()).isEqualTo(new Subject(0, "", "LAUNCH"));
              assertThat(refused.requirements()).hasSize(3);
            },
            unmatched -> assertThat(unmatched.kind()).isEqualTo(DecisionKind.UNMATCHED));
  }

  @Test
  void refusesAllTheSame_whenNothingCanBeRecorded() {
    decisions.broken();

    assertThat(refused(beingCreated(EPIC, List.of(EPIC)))).last().asString().contains("GATE-005");
    assertThatCode(() -> validate(beingCreated(STORY, List.of(EPIC, STORY))))
        .doesNotThrowAnyException();
  }

  @Test
  void refuses_whenTheIssueCantBeRead() {
    assertThat(refused(null))
        .satisfiesExactly(
            why -> assertThat(why).startsWith("Transition refused:"),
            end -> assertThat(end).isEqualTo("[GTM-GATE-003]"));
  }

  @Test
  void refuses_whenEvenTheAddressOfHelpIsNotToBeHad() {
    when(jira.getBaseUrl(UrlMode.CANONICAL)).thenThrow(new IllegalStateException("none yet"));

    assertThat(refused(beingCreated(EPIC, List.of(EPIC)))).last().isEqualTo("[GTM-GATE-003]");
  }

  /** What Jira shows, one message each; that of the exception itself is the first of them. */
  @SuppressWarnings("unchecked") // OSWorkflow's list is raw
  private List<String> refused(Issue issue) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> validate(issue));
    List<String> messages = refused.getGenericErrors();
    assertThat(refused.getErrors()).isEmpty();
    assertThat(refused).hasMessage(messages.get(0));
    return messages;
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
    variables.put("originalissueobject", original);
    Clock clock = Clock.fixed(FakeConfluence.SEEN, ZoneOffset.UTC);
    DecisionRecord record =
        new DecisionRecord(
            new Recording(decisions, project -> policy, clock, (epic, trouble) -> {}),
            new JudgedTransitions(clock),
            new FakeTracker());
    new GateValidator(gate, unmatched, new RefusalHelp(jira), record, ShippedMessages.ENGLISH)
        .validate(variables, Map.of(), null);
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

  private static Issue stored(IssueType type) {
    Issue issue = beingCreated(type, List.of(EPIC, STORY));
    when(issue.getId()).thenReturn(7L);
    when(issue.getKey()).thenReturn("LAUNCH-7");
    return issue;
  }

  private static IssueType type(String id, String name) {
    IssueType type = mock(IssueType.class);
    when(type.getId()).thenReturn(id);
    when(type.getName()).thenReturn(name);
    return type;
  }
}
