package org.gtmready.jira.gate;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Messages;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.ReleaseGate;
import org.gtmready.core.readiness.ReleaseGate.Decision;
import org.gtmready.core.readiness.explain.Refusal;
import org.gtmready.jira.JiraEpics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refuses a transition while the epic's requirements are open; also when it can't find out. */
public class GateValidator implements Validator {

  private static final Logger log = LoggerFactory.getLogger(GateValidator.class);

  /** Under it Jira keeps the issue as it is stored, beside the one that the screen edits. */
  private static final String ORIGINAL = "originalissueobject";

  private final ReleaseGate gate;
  private final UnmatchedProjects unmatched;
  private final RefusalHelp help;
  private final DecisionRecord record;
  private final Messages words;

  @Inject
  public GateValidator(
      ReleaseGate gate,
      UnmatchedProjects unmatched,
      RefusalHelp help,
      DecisionRecord record,
      Messages words) {
    this.gate = gate;
    this.unmatched = unmatched;
    this.help = help;
    this.record = record;
    this.words = words;
  }

  @Override
  @SuppressWarnings("rawtypes") // OSWorkflow's own signature
  public void validate(Map transientVars, Map args, PropertySet properties)
      throws InvalidInputException {
    List<String> refusal = refusal(transientVars, args.get(GateChoice.SCOPE));
    if (!refusal.isEmpty()) {
      throw refused(refusal);
    }
  }

  /** Jira shows each of the messages by itself, in the order in which they are added. */
  private static InvalidInputException refused(List<String> messages) {
    InvalidInputException refused = new InvalidInputException(messages.get(0));
    messages.stream().skip(1).forEach(refused::addError);
    return refused;
  }

  /** Lines of the refusal; none when the transition may go on. */
  private List<String> refusal(Map<?, ?> run, Object scope) {
    String transition = GatedStep.name(run);
    try {
      Issue issue = (Issue) run.get("issue");
      EpicFacts epic = edited(issue, run.get(ORIGINAL));
      GateScope asked = GateScope.parse((String) scope);
      Decision decision = decide(epic, issue, asked);
      List<String> lines = lines(decision, transition);
      record.decided(run, epic, asked, decision);
      return lines;
    } catch (RuntimeException failed) {
      log.error("GTM-GATE-003: the gate could not be evaluated; the transition is refused", failed);
      List<String> lines = new Refusal(words, "").failed(transition);
      record.failed(run, scope);
      return lines;
    }
  }

  /** What the transition's screen changes of an epic must not make its gate easier. */
  private static EpicFacts edited(Issue issue, Object original) {
    EpicFacts epic = JiraEpics.facts(issue);
    return original instanceof Issue stored && !epic.isNew()
        ? epic.editing(JiraEpics.facts(stored))
        : epic;
  }

  private Decision decide(EpicFacts epic, Issue issue, GateScope scope) {
    return gate.decide(
        epic,
        scope,
        issue.getProjectObject().getIssueTypes().stream().map(JiraEpics::type).toList());
  }

  private List<String> lines(Decision decision, String transition) {
    Refusal refusal = new Refusal(words, help.address());
    return switch (decision.kind()) {
      case OPEN -> List.of();
      case CLOSED -> refusal.lines(((Decision.Closed) decision).verdict(), transition);
      case MISCONFIGURED ->
          refusal.misconfigured(((Decision.Misconfigured) decision).requirements(), transition);
      case UNMATCHED -> {
        unmatched.add(((Decision.Unmatched) decision).projectKey());
        yield refusal.unmatched(transition);
      }
    };
  }
}
