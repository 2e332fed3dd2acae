package org.gtmready.sandbox.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.cluster.NodeCaches;
import org.gtmready.sandbox.jira.JiraFixture;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.issues.FieldRules;
import org.gtmready.sandbox.jira.issues.Transitions;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkflowsTest {
  private static final String XML =
      """
      <?xml version="1.0"?>
      <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN"
        "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
      <workflow>
        <initial-actions><action id="1" name="Create"><results>
          <unconditional-result old-status="x" status="Open" step="1"/></results></action></initial-actions>
        <steps>
          <step id="1" name="To Do"><meta name="jira.status.id">10000</meta><actions>
            <action id="11" name="Start"><results>
              <unconditional-result old-status="x" status="y" step="2"/></results></action></actions></step>
          <step id="2" name="In Progress"><meta name="jira.status.id">3</meta></step>
        </steps>
      </workflow>
      """;
  private static final String CHECKED = "example.Checked";

  private final JiraFixture site = new JiraFixture();
  private final Workflows workflows =
      new Workflows(site.store.workflows(), this::make, NodeCaches.ALONE);
  private final Rules rules = new Rules(site.store.workflows(), workflows);
  private final Transitions transitions =
      new Transitions(
          site.store,
          site.access,
          workflows,
          new FieldRules(site.store, site.users),
          IssueRow::key,
          (user, issue, change) -> {});
  private String refusal;

  @BeforeEach
  void workflow() {
    site.store.workflows().create(site.project.id(), "Simple", XML);
  }

  private Object make(String className) {
    assertThat(className).isEqualTo(CHECKED);
    return new Checked();
  }

  /** Refuses while there is a reason to. */
  private final class Checked implements Validator {
    @Override
    @SuppressWarnings("rawtypes") // as OSWorkflow declares it
    public void validate(Map transientVars, Map args, PropertySet properties)
        throws InvalidInputException {
      if ("runtime".equals(refusal)) {
        throw new IllegalStateException("broken");
      }
      if (refusal != null) {
        throw new InvalidInputException(
            refusal + " " + transientVars.get("issue") + args.get("why"));
      }
    }
  }

  private void run(IssueRow issue, int action) {
    transitions.run(site.user("pm"), issue, action, fields -> fields, null);
  }

  private Kind status(IssueRow issue) {
    return site.store.issues().byId(issue.id()).orElseThrow().status();
  }

  @Test
  void offersTheWaysOut_toThoseWhoMayTransition() {
    IssueRow task = site.task("One");

    assertThat(transitions.available(site.user("pm"), task))
        .containsExactly(new Transition(11, "Start", Kind.IN_PROGRESS));
    assertThat(transitions.available(site.user("viewer"), task)).isEmpty();
    assertThat(transitions.available(null, task)).isEmpty();
  }

  @Test
  void moves_whenNothingRefuses() {
    IssueRow task = site.task("One");
    rules.add(site.project.id(), 11, CHECKED, Map.of());

    run(task, 11);

    assertThat(status(task)).isEqualTo(Kind.IN_PROGRESS);
  }

  @Test
  void leavesTheStatus_whenAValidatorRefuses() {
    IssueRow task = site.task("One");
    rules.add(site.project.id(), 11, CHECKED, Map.of("why", "!"));
    refusal = "Not";

    assertThatThrownBy(() -> run(task, 11))
        .isInstanceOfSatisfying(
            JiraProblem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(400);
              assertThat(problem.messages()).containsExactly("Not APP-1!");
            });
    assertThat(status(task)).isEqualTo(Kind.TO_DO);
    assertThat(site.store.history().of(task.id())).isEmpty();
  }

  @Test
  void leavesTheStatus_whenAValidatorBreaks() {
    IssueRow task = site.task("One");
    rules.add(site.project.id(), 11, CHECKED, Map.of());
    refusal = "runtime";

    assertThatThrownBy(() -> run(task, 11))
        .isInstanceOfSatisfying(
            JiraProblem.class, problem -> assertThat(problem.status()).isEqualTo(500));
    assertThat(status(task)).isEqualTo(Kind.TO_DO);
  }

  @Test
  void refuses_whatIsNoWayOutOfTheStatus() {
    IssueRow task = site.task("One");
    run(task, 11);
    IssueRow moved = site.store.issues().byId(task.id()).orElseThrow();

    assertThatThrownBy(() -> run(moved, 11))
        .hasMessageContaining("not valid for the current state");
    assertThatThrownBy(() -> run(moved, 99))
        .hasMessageContaining("not valid for the current state");
  }

  @Test
  void refuses_whoMayNotTransition() {
    IssueRow task = site.task("One");

    assertThatThrownBy(() -> transitions.run(site.user("viewer"), task, 11, fields -> fields, null))
        .isInstanceOfSatisfying(
            JiraProblem.class, problem -> assertThat(problem.status()).isEqualTo(403));
  }

  @Test
  void rulesCanBeAddedChangedAndRemoved() {
    long project = site.project.id();
    rules.add(project, 11, CHECKED, Map.of("why", "a < b & \"c\""));
    rules.add(project, 11, CHECKED, Map.of("why", "second"));

    assertThat(rules.validator(project, 11, 0).getArgs().get("why")).isEqualTo("a < b & \"c\"");
    rules.replace(project, 11, 0, CHECKED, Map.of("why", "changed"));
    rules.remove(project, 11, 1);

    assertThat(rules.of(project)).hasSize(1);
    assertThat(rules.of(project).get(0).validators())
        .extracting(validator -> validator.getArgs().get("why"))
        .isEqualTo(List.of("changed"));
  }

  @Test
  void refuses_rulesOfTransitionsThatAreNotThere() {
    assertThatThrownBy(() -> rules.add(site.project.id(), 77, CHECKED, Map.of()))
        .isInstanceOf(JiraProblem.class);
    assertThatThrownBy(() -> rules.remove(site.project.id(), 11, 0))
        .isInstanceOf(JiraProblem.class);
  }
}
