package org.gtmready.jira.panel;

import org.gtmready.core.host.Messages;
import org.gtmready.core.readiness.evaluate.Overall;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.explain.Isolated;

/** Says in a sentence or two how an epic stands, and what its workflow makes of that. */
final class OverallSentence {

  private final Messages words;
  private final Verdict verdict;
  private final GateSentences gate;

  OverallSentence(Messages words, Verdict verdict, GateSentences gate) {
    this.words = words;
    this.verdict = verdict;
    this.gate = gate;
  }

  String text() {
    if (verdict.results().isEmpty() || verdict.overall() == Overall.NOT_APPLICABLE) {
      return words.text("gtm.panel.none");
    }
    String all = Integer.toString(verdict.results().size());
    if (verdict.epic().status().done()) {
      return past(all);
    }
    return switch (verdict.overall()) {
      case BLOCKED ->
          StatusMessages.isStart(verdict)
              ? gate.start()
              : (open("gtm.panel.open.one", "gtm.panel.open.many", all) + " " + gate.overall())
                  .strip();
      case AT_RISK ->
          verdict.open() == 0
              ? words.text("gtm.panel.waived")
              : open("gtm.panel.observed.one", "gtm.panel.observed.many", all);
      case READY ->
          verdict.notRead() == 0
              ? words.text("gtm.panel.ready", all)
              : words.text("gtm.panel.ready.not-read", Integer.toString(verdict.notRead()), all);
      case NOT_APPLICABLE -> words.text("gtm.panel.none");
    };
  }

  private String open(String one, String many, String all) {
    return words.text(verdict.open() == 1 ? one : many, Integer.toString(verdict.open()), all);
  }

  /** The epic's status is past the gate: how it stands now, and that nothing waits for it. */
  private String past(String all) {
    String status = Isolated.of(verdict.epic().status().name());
    if (verdict.open() > 0) {
      String text = verdict.open() == 1 ? "gtm.panel.past.open.one" : "gtm.panel.past.open.many";
      return words.text(text, status, Integer.toString(verdict.open()), all);
    }
    return verdict.notRead() == 0
        ? words.text("gtm.panel.past.ready", status)
        : words.text("gtm.panel.past.not-read", status, Integer.toString(verdict.notRead()), all);
  }
}
