package org.gtmready.core.readiness.explain;

import java.util.List;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;

/** Says findings in the reader's language. */
public final class FindingMessages {

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

  /** A text with its arguments, of which some are the plugin's own texts. */
  static String say(Messages words, String key, List<MessageArg> args) {
    return words.text(key, args.stream().map(arg -> said(words, arg)).toArray());
  }

  /** An argument as the reader sees it. */
  static String said(Messages words, MessageArg arg) {
    return arg instanceof MessageArg.Key key
        ? words.text(key.key())
        : ((MessageArg.Text) arg).text();
  }
}
