package org.gtmready.jira.panel;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.gtmready.core.host.Messages;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Status;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.web.Lozenges;

/** Statuses as people read them, and what goes with each. */
final class StatusMessages {

  private final Messages words;

  StatusMessages(Messages words) {
    this.words = words;
  }

  String of(Verdict verdict) {
    if (isStart(verdict)) {
      return words.text("gtm.panel.overall.start");
    }
    return verdict.epic().status().done() && verdict.open() > 0
        ? words.text("gtm.panel.overall.open", Integer.toString(verdict.open()))
        : words.text("gtm.panel.overall." + verdict.overall().name());
  }

  String of(RequirementResult result) {
    if (result.notRead()) {
      return words.text("gtm.panel.status.not-read");
    }
    if (isStart(result)) {
      return words.text("gtm.panel.status.not-linked");
    }
    if (result.status() == Status.WAIVED
        && result.waiver() != null
        && result.waiver().expires() != null) {
      return words.text(
          "gtm.panel.status.waived-until",
          DateTimeFormatter.ISO_LOCAL_DATE.format(
              result.waiver().expires().atOffset(ZoneOffset.UTC)));
    }
    return words.text("gtm.panel.status." + result.status().name());
  }

  static String lozenge(Verdict verdict) {
    return isStart(verdict)
        ? Lozenges.NEUTRAL
        : Lozenges.of(verdict.overall(), verdict.notRead() > 0);
  }

  static String lozenge(RequirementResult result) {
    return isStart(result)
        ? Lozenges.NEUTRAL
        : Lozenges.of(result.status(), result.blocks(), result.notRead());
  }

  /** True for an epic that waits for its release, and to which nothing is linked yet. */
  static boolean isStart(Verdict verdict) {
    return !verdict.epic().status().done()
        && verdict.open() > 0
        && verdict.results().stream()
            .filter(result -> result.status() != Status.NOT_APPLICABLE)
            .allMatch(StatusMessages::isStart);
  }

  private static boolean isStart(RequirementResult result) {
    return result.status() == Status.UNSATISFIED && result.evidence().isEmpty();
  }
}
