package org.gtmready.jira.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.GuardedWorkflows;
import org.gtmready.core.host.Messages;
import org.gtmready.core.host.Users;
import org.gtmready.core.readiness.Readiness;
import org.gtmready.core.readiness.evaluate.Overall;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.explain.CheckMessages;
import org.gtmready.core.readiness.explain.Contact;
import org.gtmready.core.readiness.explain.Explanation;
import org.gtmready.core.readiness.visibility.VerdictRedactor;
import org.gtmready.core.readiness.visibility.VisibilityLookup;
import org.gtmready.web.Templates;

/** Draws the readiness panel of an epic for the acting user. */
@JiraComponent
public class Panel {

  /** So many open things still fit into one line. */
  private static final int FEW = 3;

  private final Readiness readiness;
  private final Epics epics;
  private final Users people;
  private final PlanPages pages;
  private final GuardedWorkflows workflows;
  private final Messages words;
  private final Templates templates;

  @Inject
  public Panel(
      Readiness readiness,
      Epics epics,
      Users people,
      PlanPages pages,
      GuardedWorkflows workflows,
      Messages words,
      Templates templates) {
    this.readiness = readiness;
    this.epics = epics;
    this.people = people;
    this.pages = pages;
    this.workflows = workflows;
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
    boolean mayLink = people.acting().isPresent() && epics.mayLink(verdict.epic());
    return new PanelModel(
        verdict.epic().key(),
        new StatusMessages(words).of(verdict),
        StatusMessages.lozenge(verdict),
        sentence(verdict),
        notes(verdict, mayLink),
        verdict.results().stream()
            .map(result -> row(verdict, result, current))
            .sorted(Comparator.comparing(PanelModel.Row::met))
            .toList(),
        current,
        people.acting().isPresent(),
        mayLink);
  }

  private static boolean isAllVisible(Verdict verdict) {
    return verdict.results().stream()
        .flatMap(result -> result.evidence().stream())
        .noneMatch(VerdictRedactor::isHidden);
  }

  private String sentence(Verdict verdict) {
    if (verdict.results().isEmpty() || verdict.overall() == Overall.NOT_APPLICABLE) {
      return words.text("gtm.panel.none");
    }
    String all = Integer.toString(verdict.results().size());
    if (verdict.epic().status().done()) {
      return past(verdict, all);
    }
    String open = Integer.toString(verdict.open());
    boolean one = verdict.open() == 1;
    return switch (verdict.overall()) {
      case BLOCKED ->
          workflows.guard(verdict.epic())
              ? words.text(one ? "gtm.panel.blocked.one" : "gtm.panel.blocked.many", open, all)
              : words.text(one ? "gtm.panel.unguarded.one" : "gtm.panel.unguarded.many", open, all);
      case AT_RISK ->
          verdict.open() == 0
              ? words.text("gtm.panel.waived")
              : words.text(one ? "gtm.panel.observed.one" : "gtm.panel.observed.many", open, all);
      case READY ->
          verdict.notRead() == 0
              ? words.text("gtm.panel.ready", all)
              : words.text("gtm.panel.ready.not-read", Integer.toString(verdict.notRead()), all);
      case NOT_APPLICABLE -> words.text("gtm.panel.none");
    };
  }

  /** The epic's status is past the gate: how it stands now, and that nothing waits for it. */
  private String past(Verdict verdict, String all) {
    String status = verdict.epic().status().name();
    if (verdict.open() > 0) {
      return words.text("gtm.panel.past.open", status, Integer.toString(verdict.open()), all);
    }
    return verdict.notRead() == 0
        ? words.text("gtm.panel.past.ready", status)
        : words.text("gtm.panel.past.not-read", status, Integer.toString(verdict.notRead()), all);
  }

  private List<PanelModel.Note> notes(Verdict verdict, boolean mayLink) {
    List<PanelModel.Note> notes = new ArrayList<>();
    boolean hasPages =
        verdict.results().stream()
            .flatMap(result -> result.evidence().stream())
            .anyMatch(e -> e.target().kind() == EvidenceKind.PAGE);
    if (hasPages && !pages.answers()) {
      notes.add(new PanelModel.Note(words.text("gtm.panel.note.unreachable"), "", ""));
    }
    if (hasPages && pages.authorisation().isPresent()) {
      notes.add(
          new PanelModel.Note(
              words.text("gtm.panel.note.authorise"),
              words.text("gtm.panel.note.allow"),
              EvidenceItems.safe(pages.authorisation().get())));
    }
    if (people.acting().isEmpty()) {
      notes.add(
          new PanelModel.Note(
              words.text("gtm.panel.note.anonymous"),
              words.text("gtm.panel.note.log-in"),
              "/login.jsp?permissionViolation=true&os_destination=%2Fbrowse%2F"
                  + verdict.epic().key()));
    } else if (!mayLink) {
      notes.add(new PanelModel.Note(words.text("gtm.panel.note.not-allowed"), "", ""));
    }
    return notes;
  }

  private PanelModel.Row row(Verdict verdict, RequirementResult result, boolean current) {
    Instant now = verdict.judgedAt();
    EvidenceItems items = new EvidenceItems(words);
    CheckMessages checks = new CheckMessages(words);
    boolean met = !result.isOpen();
    return new PanelModel.Row(
        result.requirement().key(),
        checks.name(result.requirement()),
        words.text("gtm.requirement." + result.requirement().key() + ".why"),
        String.join("; ", new Explanation(words).remarks(result)),
        new StatusMessages(words).of(result),
        StatusMessages.lozenge(result),
        met,
        result.evidence().stream().map(e -> items.item(e, verdict.epic(), now, current)).toList(),
        new Explanation(words).line(result),
        met ? List.of() : open(result, checks),
        met ? "" : owners(verdict.epic(), result, checks),
        result.requirement().kinds().stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .sorted(Comparator.reverseOrder())
            .collect(Collectors.joining(",")));
  }

  /** Everything that is open, when the one line can't hold it all. */
  private static List<String> open(RequirementResult result, CheckMessages checks) {
    List<String> open =
        result.checks().stream()
            .filter(check -> !check.passed())
            .map(checks::text)
            .distinct()
            .toList();
    return open.size() > FEW ? open : List.of();
  }

  private String owners(EpicFacts epic, RequirementResult result, CheckMessages checks) {
    String roles =
        checks.anyOf(
            result.checks().stream()
                .filter(check -> !check.passed())
                .flatMap(check -> check.owners().stream())
                .toList());
    String people = checks.contacts(Contact.of(epic, result));
    return Stream.of(
            roles.isEmpty() ? "" : words.text("gtm.panel.owners", roles),
            people.isEmpty() ? "" : words.text("gtm.panel.ask", people))
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
