package org.gtmready.jira.panel;

import java.time.Instant;
import java.util.Locale;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.readiness.Discretion;
import org.gtmready.core.readiness.Words;

/** Puts evidence into words for the panel. */
final class EvidenceItems {

  private final Words words;

  /** What is known of the reader's right to view pages. */
  enum Sighting {
    ASKED,
    NOT_ASKED,
    NO_ANSWER
  }

  EvidenceItems(Words words) {
    this.words = words;
  }

  /**
   * One line of the panel.
   *
   * @param sight whether Confluence said what the reader may view
   */
  PanelModel.Item item(Evidence evidence, Instant now, Sighting sight) {
    String kind = evidence.target().kind().name().toLowerCase(Locale.ROOT);
    if (Discretion.isHidden(evidence)) {
      boolean page = evidence.target().kind() == EvidenceKind.PAGE;
      String title =
          page && sight == Sighting.NOT_ASKED
              ? "gtm.panel.hidden.checking"
              : page && sight == Sighting.NO_ANSWER
                  ? "gtm.panel.hidden.unknown"
                  : "gtm.panel.hidden." + kind;
      return new PanelModel.Item(evidence.id(), kind, "", words.text(title), "", "", true);
    }
    return new PanelModel.Item(
        evidence.id(),
        kind,
        ref(evidence.target()),
        title(evidence),
        safe(evidence.url()),
        detail(evidence, now),
        false);
  }

  private static String ref(Target target) {
    if (target instanceof Target.PageTarget page) {
      return page.pageId();
    }
    return target instanceof Target.IssueTarget issue
        ? issue.key()
        : ((Target.UrlTarget) target).url();
  }

  /** The last rim before a browser: no other scheme ever becomes a link. */
  private static String safe(String url) {
    return url != null && url.matches("(?i)https?://.*") ? url : "";
  }

  private String title(Evidence evidence) {
    if (Discretion.isGone(evidence)) {
      return words.text("gtm.panel.gone");
    }
    return evidence.target() instanceof Target.PageTarget page
            && evidence.title().equals(page.pageId())
        ? words.text("gtm.panel.page", page.pageId())
        : evidence.title();
  }

  private String detail(Evidence evidence, Instant now) {
    Reading reading = evidence.reading();
    if (reading instanceof Reading.Read read) {
      return version(read.facts().pageVersion(), read.readAt(), now);
    }
    if (reading instanceof Reading.NoPlan none) {
      return version(none.pageVersion(), none.readAt(), now);
    }
    if (reading instanceof Reading.Gone gone) {
      return words.text(
          gone.state() == PageFacts.State.TRASHED
              ? "gtm.panel.reading.trashed"
              : "gtm.panel.reading.gone",
          Age.of(gone.readAt(), now, words));
    }
    return words.text(
        reading instanceof Reading.NotReadable
            ? "gtm.panel.reading.never"
            : "gtm.panel.reading.not-yet");
  }

  private String version(int version, Instant readAt, Instant now) {
    return words.text(
        "gtm.panel.reading.read", Integer.toString(version), Age.of(readAt, now, words));
  }
}
