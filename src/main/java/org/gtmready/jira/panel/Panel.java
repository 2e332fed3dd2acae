package org.gtmready.jira.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gtmready.core.bypass.Bypasses;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.Messages;
import org.gtmready.core.host.Users;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.readiness.GuardedWorkflows;
import org.gtmready.core.readiness.Readiness;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.visibility.VerdictRedactor;
import org.gtmready.core.readiness.visibility.VisibilityLookup;
import org.gtmready.web.Templates;

/** Draws the readiness panel of an epic for the acting user. */
@JiraComponent
public class Panel {

  private final Readiness readiness;
  private final Epics epics;
  private final Users people;
  private final PlanPages pages;
  private final GuardedWorkflows workflows;
  private final Bypasses bypasses;
  private final Messages words;
  private final Templates templates;

  @Inject
  public Panel(
      Readiness readiness,
      Epics epics,
      Users people,
      PlanPages pages,
      GuardedWorkflows workflows,
      Bypasses bypasses,
      Messages words,
      Templates templates) {
    this.readiness = readiness;
    this.epics = epics;
    this.people = people;
    this.pages = pages;
    this.workflows = workflows;
    this.bypasses = bypasses;
    this.words = words;
    this.templates = templates;
  }

  /** HTML of the panel of an epic that the acting user may browse. */
  public String html(EpicFacts epic, VisibilityLookup lookup) {
    Verdict verdict = readiness.of(epic, lookup);
    return templates.render(
        "jira/panel.jte", Map.of("panel", model(verdict, lookup), "words", words));
  }

  PanelModel model(Verdict verdict, VisibilityLookup lookup) {
    boolean current = lookup == VisibilityLookup.REMOTE || isAllVisible(verdict);
    PanelReader reader =
        new PanelReader(
            people.acting().orElse(null),
            people.acting().isPresent() && epics.mayLink(verdict.epic()),
            epics.mayComment(verdict.epic()),
            hasPages(verdict) ? pages.authorisation().orElse("") : "");
    boolean start = StatusMessages.isStart(verdict) && reader.mayLink();
    GateSentences gate = new GateSentences(words, verdict, workflows.of(verdict.epic()));
    Owners owners = new Owners(words, verdict, reader);
    return new PanelModel(
        verdict.epic().key(),
        new StatusMessages(words).of(verdict),
        StatusMessages.lozenge(verdict),
        sentence(verdict, gate),
        start ? start(verdict) : null,
        owners.ofAll(),
        notes(verdict, reader),
        new PanelRows(words, verdict, reader, gate, owners, current).of(start),
        current,
        !hasPages(verdict) || pages.answers(),
        reader.signedIn(),
        reader.mayLink());
  }

  /** Of an epic that went past the gate, that first. */
  private String sentence(Verdict verdict, GateSentences gate) {
    String text = new OverallSentence(words, verdict, gate).text();
    return bypasses
        .of(verdict.epic())
        .map(bypass -> new BypassSentence(words, people, verdict).text(bypass) + " " + text)
        .orElse(text);
  }

  /** Null where no page can be created, and where one is created as fast from its row. */
  private PanelModel.Start start(Verdict verdict) {
    List<String> creatable =
        verdict.results().stream()
            .filter(RequirementResult::isOpen)
            .map(RequirementResult::requirement)
            .filter(requirement -> requirement.kinds().contains(EvidenceKind.PAGE))
            .map(Requirement::key)
            .toList();
    return creatable.size() < 2
        ? null
        : new PanelModel.Start(
            words.text(
                creatable.size() == 2 ? "gtm.panel.create-both" : "gtm.panel.create-all",
                Integer.toString(creatable.size())),
            String.join(",", creatable));
  }

  private static boolean isAllVisible(Verdict verdict) {
    return verdict.results().stream()
        .flatMap(result -> result.evidence().stream())
        .noneMatch(VerdictRedactor::isHidden);
  }

  private static boolean hasPages(Verdict verdict) {
    return verdict.results().stream()
        .flatMap(result -> result.evidence().stream())
        .anyMatch(link -> link.target().kind() == EvidenceKind.PAGE);
  }

  private List<PanelModel.Note> notes(Verdict verdict, PanelReader reader) {
    List<PanelModel.Note> notes = new ArrayList<>();
    if (hasPages(verdict) && !pages.answers()) {
      notes.add(new PanelModel.Note(words.text("gtm.panel.note.unreachable"), "", ""));
    }
    if (!reader.authorise().isEmpty()) {
      notes.add(
          new PanelModel.Note(
              words.text("gtm.panel.note.authorise"),
              words.text("gtm.panel.note.allow"),
              EvidenceItems.safe(reader.authorise())));
    }
    if (!reader.signedIn()) {
      notes.add(
          new PanelModel.Note(
              words.text("gtm.panel.note.anonymous"),
              words.text("gtm.panel.note.log-in"),
              "/login.jsp?permissionViolation=true&os_destination=%2Fbrowse%2F"
                  + verdict.epic().key()));
    } else if (!reader.mayLink()) {
      notes.add(new PanelModel.Note(words.text("gtm.panel.note.not-allowed"), "", ""));
    }
    return notes;
  }
}
