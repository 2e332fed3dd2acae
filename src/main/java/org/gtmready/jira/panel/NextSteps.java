package org.gtmready.jira.panel;

import java.util.Optional;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Messages;
import org.gtmready.core.host.Person;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.FieldAnchor;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.explain.Contact;
import org.gtmready.core.readiness.explain.Explanation;
import org.gtmready.core.readiness.explain.Isolated;
import org.gtmready.core.readiness.explain.OpenPoint;
import org.gtmready.core.readiness.visibility.VerdictRedactor;
import org.gtmready.jira.panel.PanelModel.Step;

/** The one thing to do next about an open requirement, and what else helps. */
final class NextSteps {

  private static final int LONGEST_NAME = 40;

  private final Messages words;
  private final EpicFacts epic;
  private final PanelReader reader;

  NextSteps(Messages words, EpicFacts epic, PanelReader reader) {
    this.words = words;
    this.epic = epic;
    this.reader = reader;
  }

  /** What closes the gap, or null when the reader can do nothing about it. */
  Step next(RequirementResult result) {
    if (!result.isOpen()) {
      return null;
    }
    if (result.evidence().isEmpty()) {
      return begin(result);
    }
    Step step = step(result);
    return step == null ? ask(result) : step;
  }

  /** A second way, less likely; null when there is none. */
  Step other(RequirementResult result, Step next) {
    if (!result.isOpen() || next == null) {
      return null;
    }
    if (next.act().equals("create")) {
      return button("gtm.panel.link-existing", "link", 0);
    }
    return next.act().equals("ask") ? null : ask(result);
  }

  private Step begin(RequirementResult result) {
    if (!reader.mayLink()) {
      return ask(result);
    }
    return result.requirement().kinds().contains(EvidenceKind.PAGE)
        ? button("gtm.panel.create", "create", 0)
        : button("gtm.panel.link", "link", 0);
  }

  private Step step(RequirementResult result) {
    Optional<OpenPoint> point =
        new Explanation(words)
            .points(result).stream().filter(open -> open.evidence() != null).findFirst();
    return point
        .flatMap(open -> link(result, open.evidence()))
        .map(link -> of(result, link, point.get()))
        .orElse(null);
  }

  private static Optional<Evidence> link(RequirementResult result, long id) {
    return result.evidence().stream().filter(each -> each.id() == id).findFirst();
  }

  private Step of(RequirementResult result, Evidence link, OpenPoint point) {
    return switch (link.reading().kind()) {
      case HIDDEN -> hidden((Reading.Hidden) link.reading());
      case GONE ->
          ((Reading.Gone) link.reading()).state() == PageFacts.State.TRASHED
                  && !EvidenceItems.safe(link.url()).isEmpty()
              ? address("gtm.panel.restore", link.url())
              : replace(link);
      case UNREAD -> reader.signedIn() ? button("gtm.panel.check", "check", 0) : null;
      case NOT_READABLE -> replace(link);
      case NO_PLAN -> page(link, "", "gtm.panel.open-page");
      case READ -> inPlan(result, link, point);
    };
  }

  /** To the field's place in the page; where the field has no name here, to the page. */
  private Step inPlan(RequirementResult result, Evidence link, OpenPoint point) {
    if (point.field() == null || point.label().isEmpty()) {
      return page(link, "", "gtm.panel.open-page");
    }
    return page(
        link,
        "#" + FieldAnchor.of(result.requirement().template(), point.field()),
        point.empty() ? "gtm.panel.fill-in" : "gtm.panel.correct",
        Excerpt.of(point.label(), LONGEST_NAME));
  }

  private Step hidden(Reading.Hidden hidden) {
    if (!reader.authorise().isEmpty()) {
      return address("gtm.panel.note.allow", reader.authorise());
    }
    return hidden.asked() || !reader.signedIn() ? null : button("gtm.panel.check", "check", 0);
  }

  private Step replace(Evidence link) {
    return reader.mayLink() ? button("gtm.panel.replace-it", "replace", link.id()) : null;
  }

  private Step page(Evidence link, String anchor, String label, Object... args) {
    String url = VerdictRedactor.isHidden(link) ? "" : EvidenceItems.safe(link.url());
    return url.isEmpty() ? null : new Step(words.text(label, args), "", 0, url + anchor);
  }

  private Step address(String label, String url) {
    String safe = EvidenceItems.safe(url);
    return safe.isEmpty() ? null : new Step(words.text(label), "", 0, safe);
  }

  private Step button(String label, String act, long evidence) {
    return new Step(words.text(label), act, evidence, "");
  }

  /** Nobody asks themself, and only one whom Jira knows can be mentioned. */
  private Step ask(RequirementResult result) {
    Person person = asked(result).orElse(null);
    return person == null
        ? null
        : new Step(
            words.text("gtm.panel.ask-step", Isolated.of(Excerpt.of(person.name(), LONGEST_NAME))),
            "ask",
            0,
            "");
  }

  /** Whom the reader can ask about an open requirement by a comment. */
  Optional<Person> asked(RequirementResult result) {
    return Contact.of(epic, result).stream()
        .map(Contact::account)
        .filter(person -> person != null && reader.signedIn() && reader.mayComment())
        .filter(person -> !person.key().equals(reader.userKey()))
        .findFirst();
  }
}
