package org.gtmready.jira.panel;

import java.time.Instant;
import java.util.Locale;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Messages;
import org.gtmready.core.readiness.visibility.VerdictRedactor;
import org.gtmready.web.Age;

/** Puts evidence into words for the panel. */
final class EvidenceItems {

  private final Messages words;
  private final EpicFacts epic;
  private final Instant now;
  private final boolean current;

  /**
   * Evidence of one panel.
   *
   * @param epic whose panel it is
   * @param current false when Confluence is yet to be asked what the reader may view
   */
  EvidenceItems(Messages words, EpicFacts epic, Instant now, boolean current) {
    this.words = words;
    this.epic = epic;
    this.now = now;
    this.current = current;
  }

  /**
   * One line of the panel.
   *
   * @param gap what keeps it from counting, where there are several; else empty
   */
  PanelModel.Item item(Evidence evidence, String gap) {
    String kind = evidence.target().kind().name().toLowerCase(Locale.ROOT);
    if (evidence.reading() instanceof Reading.Hidden hidden) {
      return new PanelModel.Item(
          evidence.id(),
          kind,
          "",
          title(hidden, kind),
          title(hidden, kind),
          "",
          detail(hidden),
          gap,
          true);
    }
    return new PanelModel.Item(
        evidence.id(),
        kind,
        ref(evidence.target()),
        ShortTitle.of(title(evidence), epic),
        title(evidence),
        safe(evidence.url()),
        detail(evidence),
        gap,
        false);
  }

  private String title(Reading.Hidden hidden, String kind) {
    if (!hidden.asked()) {
      return words.text("gtm.panel.hidden.unknown");
    }
    return words.text("gtm.panel.hidden." + (current || !kind.equals("page") ? kind : "checking"));
  }

  private String detail(Reading.Hidden hidden) {
    if (hidden.asked()) {
      return "";
    }
    return hidden.lastRead() == null
        ? words.text("gtm.panel.reading.not-yet")
        : words.text("gtm.panel.reading.unknown", Age.of(hidden.lastRead(), now, words));
  }

  private static String ref(Target target) {
    return switch (target.kind()) {
      case PAGE -> ((Target.PageTarget) target).pageId();
      case ISSUE -> ((Target.IssueTarget) target).key();
      case URL -> ((Target.UrlTarget) target).url();
    };
  }

  /** The last rim before a browser: no other scheme ever becomes a link. */
  static String safe(String url) {
    return url != null && url.matches("(?i)https?://.*") ? url : "";
  }

  private String title(Evidence evidence) {
    if (VerdictRedactor.isGone(evidence)) {
      return words.text(
          evidence.target().kind() == EvidenceKind.ISSUE
              ? "gtm.panel.gone.issue"
              : "gtm.panel.gone");
    }
    return evidence.target() instanceof Target.PageTarget page
            && evidence.title().equals(page.pageId())
        ? words.text("gtm.panel.page", page.pageId())
        : evidence.title();
  }

  private String detail(Evidence evidence) {
    Reading reading = evidence.reading();
    return switch (reading.kind()) {
      case READ -> plan((Reading.Read) reading);
      case NO_PLAN -> {
        Reading.NoPlan none = (Reading.NoPlan) reading;
        yield version(none.pageVersion(), none.readAt());
      }
      case GONE -> gone((Reading.Gone) reading);
      case NOT_READABLE -> words.text("gtm.panel.reading.never");
      case UNREAD -> words.text("gtm.panel.reading.not-yet");
      case HIDDEN -> detail((Reading.Hidden) reading);
    };
  }

  private String plan(Reading.Read plan) {
    String read = version(plan.facts().pageVersion(), plan.readAt());
    String other = plan.facts().epic();
    return other.isEmpty() || epic.isCalled(other)
        ? read
        : words.text("gtm.panel.reading.other-epic", read, other);
  }

  private String gone(Reading.Gone gone) {
    String age = Age.of(gone.readAt(), now, words);
    return switch (gone.state()) {
      case TRASHED -> words.text("gtm.panel.reading.trashed", age);
      case CURRENT, GONE -> words.text("gtm.panel.reading.gone", age);
    };
  }

  private String version(int version, Instant readAt) {
    return words.text(
        "gtm.panel.reading.read", Integer.toString(version), Age.of(readAt, now, words));
  }
}
