package org.gtmready.core.evidence;

import java.time.Instant;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;

/** What is known of the thing behind a link, and since when. */
public sealed interface Reading {

  /** The kinds of reading, to switch on. */
  enum Kind {
    NOT_READABLE,
    UNREAD,
    HIDDEN,
    GONE,
    NO_PLAN,
    READ
  }

  Kind kind();

  /**
   * The kind is not read at all: an issue or a web address.
   *
   * @param done true for an issue in a status in which work is over; never stored
   */
  record NotReadable(boolean done) implements Reading {

    public NotReadable() {
      this(false);
    }

    @Override
    public Kind kind() {
      return Kind.NOT_READABLE;
    }
  }

  /** The page was never read; why is a stable word such as {@code unreachable}. */
  record Unread(String why) implements Reading {
    @Override
    public Kind kind() {
      return Kind.UNREAD;
    }
  }

  /**
   * Stands for any other reading before somebody who may not see what is behind the link; never
   * stored.
   *
   * @param asked false when Confluence could not be asked whether they may see it
   * @param lastRead when the page was last read; null when it was not, and when Confluence was
   *     asked
   */
  record Hidden(boolean asked, Instant lastRead) implements Reading {
    @Override
    public Kind kind() {
      return Kind.HIDDEN;
    }
  }

  /** The page is in the trash or gone. */
  record Gone(PageFacts.State state, Instant readAt) implements Reading {
    @Override
    public Kind kind() {
      return Kind.GONE;
    }
  }

  /** The page was read and has no plan by the requirement's template. */
  record NoPlan(int pageVersion, Instant readAt) implements Reading {
    @Override
    public Kind kind() {
      return Kind.NO_PLAN;
    }
  }

  /**
   * The plan was read.
   *
   * @param readAt when the facts reached Jira
   */
  record Read(PlanFacts facts, Instant readAt) implements Reading {
    @Override
    public Kind kind() {
      return Kind.READ;
    }
  }

  /** When the page was last read; null when it never was. */
  static Instant readAt(Reading reading) {
    return switch (reading.kind()) {
      case READ -> ((Read) reading).readAt();
      case NO_PLAN -> ((NoPlan) reading).readAt();
      case GONE -> ((Gone) reading).readAt();
      case NOT_READABLE, UNREAD, HIDDEN -> null;
    };
  }

  /** Version of the page that was read; null when none was, or it is gone. */
  static Integer pageVersion(Reading reading) {
    return switch (reading.kind()) {
      case READ -> ((Read) reading).facts().pageVersion();
      case NO_PLAN -> ((NoPlan) reading).pageVersion();
      case NOT_READABLE, UNREAD, HIDDEN, GONE -> null;
    };
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
