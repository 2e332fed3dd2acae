package org.gtmready.jira.panel;

import org.gtmready.core.bypass.Bypasses.Bypass;
import org.gtmready.core.host.Messages;
import org.gtmready.core.host.Users;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.web.Age;

/** Says that an epic got where it stands without passing the gate, when, and by whom. */
final class BypassSentence {

  private final Messages words;
  private final Users people;
  private final Verdict verdict;

  BypassSentence(Messages words, Users people, Verdict verdict) {
    this.words = words;
    this.people = people;
    this.verdict = verdict;
  }

  String text(Bypass bypass) {
    String age = Age.of(bypass.at(), verdict.judgedAt(), words);
    boolean known = !bypass.by().isEmpty();
    String name = known ? people.nameOf(bypass.by()) : "";
    if (verdict.epic().status().done()) {
      return known
          ? words.text("gtm.panel.bypassed.by", age, name)
          : words.text("gtm.panel.bypassed", age);
    }
    return known
        ? words.text("gtm.panel.bypassed.open.by", age, name)
        : words.text("gtm.panel.bypassed.open", age);
  }
}
