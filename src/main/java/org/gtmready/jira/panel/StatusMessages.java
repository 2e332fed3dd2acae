package org.gtmready.jira.panel;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.gtmready.core.host.Messages;
import org.gtmready.core.readiness.evaluate.Overall;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Status;

/** Statuses as people read them, and the AUI lozenge that goes with each. */
final class StatusMessages {

  private final Messages words;

  StatusMessages(Messages words) {
    this.words = words;
  }

  String of(Overall overall) {
    return words.text("gtm.panel.overall." + overall.name());
  }

  String of(RequirementResult result) {
    if (result.status() == Status.UNSATISFIED && result.evidence().isEmpty()) {
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

  static String lozenge(Overall overall) {
    return switch (overall) {
      case READY -> "aui-lozenge-success";
      case BLOCKED -> "aui-lozenge-error";
      case AT_RISK -> "aui-lozenge-moved";
      case NOT_APPLICABLE -> "";
    };
  }

  static String lozenge(RequirementResult result) {
    return switch (result.status()) {
      case SATISFIED -> "aui-lozenge-success";
      case UNSATISFIED, STALE, PENDING, WAIVER_EXPIRED, INCONCLUSIVE, ERROR ->
          result.blocks() ? "aui-lozenge-error" : "aui-lozenge-moved";
      case WAIVED, BYPASSED -> "aui-lozenge-moved";
      case NOT_APPLICABLE -> "";
    };
  }

  static boolean met(RequirementResult result) {
    return switch (result.status()) {
      case SATISFIED, WAIVED, NOT_APPLICABLE -> true;
      default -> false;
    };
  }
}
