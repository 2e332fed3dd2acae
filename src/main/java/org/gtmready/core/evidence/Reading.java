package org.gtmready.core.evidence;

import java.time.Instant;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;

/** What is known of the thing behind a link, and since when. */
public sealed interface Reading {

  /** The kind is not read at all: an issue or a web address. */
  record NotReadable() implements Reading {}

  /** The page was never read; why is a stable word such as {@code unreachable}. */
  record Unread(String why) implements Reading {}

  /**
   * Stands for any other reading before somebody who may not see what is behind the link.
   *
   * @param asked false when Confluence could not be asked whether they may see it
   * @param lastRead when the page was last read; null when it was not, and when Confluence was
   *     asked
   */
  record Hidden(boolean asked, Instant lastRead) implements Reading {}

  /** The page is in the trash or gone. */
  record Gone(PageFacts.State state, Instant readAt) implements Reading {}

  /** The page was read and has no plan by the requirement's template. */
  record NoPlan(int pageVersion, Instant readAt) implements Reading {}

  /**
   * The plan was read.
   *
   * @param readAt when the facts reached Jira
   */
  record Read(PlanFacts facts, Instant readAt) implements Reading {}

  /** When the page was last read; null when it never was. */
  static Instant readAt(Reading reading) {
    if (reading instanceof Read read) {
      return read.readAt();
    }
    if (reading instanceof NoPlan none) {
      return none.readAt();
    }
    return reading instanceof Gone gone ? gone.readAt() : null;
  }

  /** What a page's facts say about the plan of one template. */
  static Reading of(PageFacts page, String template, Instant readAt) {
    if (page.state() != PageFacts.State.CURRENT) {
      return new Gone(page.state(), readAt);
    }
    return page.plan(template)
        .<Reading>map(plan -> new Read(plan, readAt))
        .orElseGet(() -> new NoPlan(page.version(), readAt));
  }
}
