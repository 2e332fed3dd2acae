package org.gtmready.core.readiness.explain;

import java.util.List;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Finding;

/** Says findings in the reader's language. */
public final class FindingMessages {

  private static final String KEYS = "gtm.";

  private final Messages words;

  public FindingMessages(Messages words) {
    this.words = words;
  }

  /** What was found, as a sentence. */
  public String text(Finding finding) {
    return say(words, "gtm.finding." + finding.code(), finding.args());
  }

  /** Why it matters. */
  public String why(Finding finding) {
    return words.text("gtm.finding." + finding.code() + ".why");
  }

  /** A text whose arguments may be i18n keys themselves, such as the label of a field. */
  static String say(Messages words, String key, List<String> args) {
    return words.text(
        key, args.stream().map(arg -> arg.startsWith(KEYS) ? words.text(arg) : arg).toArray());
  }
}
