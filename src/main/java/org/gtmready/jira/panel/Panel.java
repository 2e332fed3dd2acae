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
  private final Messages words;
  private final Templates templates;

  @Inject
  public Panel(
      Readiness readiness,
      Epics epics,
      Users people,
      PlanPages pages,
      Messages words,
      Templates templates) {
    this.readiness = readiness;
    this.epics = epics;
    this.people = people;
    this.pages = pages;
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
        new StatusMessages(words).of(verdict.overall()),
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
    long open = verdict.results().stream().filter(result -> !StatusMessages.met(result)).count();
    String all = Integer.toString(verdict.results().size());
    String count = Long.toString(open);
    String many = open == 1 ? "one" : "many";
    return switch (verdict.overall()) {
      case BLOCKED -> words.text("gtm.panel.blocked." + many, count, all);
      case AT_RISK ->
          open == 0
              ? words.text("gtm.panel.waived")
              : words.text("gtm.panel.observed." + many, count, all);
      case READY ->
          verdict.notRead() == 0
              ? words.text("gtm.panel.ready", all)
              : words.text("gtm.panel.ready.not-read", Integer.toString(verdict.notRead()), all);
      case NOT_APPLICABLE -> words.text("gtm.panel.none");
    };
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
    boolean met = StatusMessages.met(result);
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
