package org.gtmready.jira.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.gtmready.core.audit.Recording;
import org.gtmready.core.audit.Subject;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Users;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.ReleaseGate.Decision;
import org.gtmready.jira.JiraEpics;
import org.gtmready.jira.audit.JudgedTransitions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the gate leaves what it decided: a refusal is written at once, a verdict that lets pass
 * waits until the transition is made. Never throws: the record neither opens nor closes the gate.
 */
@JiraComponent
public class DecisionRecord {

  private static final Logger log = LoggerFactory.getLogger(DecisionRecord.class);

  private final Recording recording;
  private final JudgedTransitions judged;
  private final Users users;

  @Inject
  public DecisionRecord(Recording recording, JudgedTransitions judged, Users users) {
    this.recording = recording;
    this.judged = judged;
    this.users = users;
  }

  void decided(Map<?, ?> run, EpicFacts epic, GateScope scope, Decision decision) {
    quietly(
        () -> {
          if (decision instanceof Decision.Open open) {
            if (Recording.isDecision(open.verdict())) {
              judged.passed(run, open.verdict(), GatedStep.passage(run, scope));
            }
          } else {
            judged.refused();
            recording.refused(epic, GatedStep.passage(run, scope), decision, by());
          }
        });
  }

  /** Nobody can say whether the transition may go on; perhaps not even for which issue. */
  void failed(Map<?, ?> run, Object scope) {
    quietly(
        () -> {
          judged.refused();
          if (run.get("issue") instanceof Issue issue) {
            GateScope asked = scope instanceof String text ? GateScope.parse(text) : GateScope.ALL;
            Subject subject = Subject.of(JiraEpics.facts(issue));
            recording.failed(subject, GatedStep.passage(run, asked), by());
          }
        });
  }

  private String by() {
    return users.acting().orElse("");
  }

  private static void quietly(Runnable writing) {
    try {
      writing.run();
    } catch (RuntimeException failed) {
      log.warn("What the GTM gate decided could not be recorded", failed);
    }
  }
}
