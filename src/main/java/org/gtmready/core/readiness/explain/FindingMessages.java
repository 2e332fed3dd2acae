package org.gtmready.core.readiness.explain;

import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;

/** Says findings in the reader's language. */
public final class FindingMessages {

  /** Arguments from here on are one list. */
  private static final int LIST = 3;

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

  /**
   * A text with its arguments, of which some are the plugin's own texts; the last may be a list.
   */
  static String say(Messages words, String key, List<MessageArg> args) {
    List<String> said = args.stream().map(arg -> said(words, arg)).toList();
    if (said.size() <= LIST + 1) {
      return words.text(key, said.toArray());
    }
    List<Object> listed = new ArrayList<>(said.subList(0, LIST));
    listed.add(String.join(", ", said.subList(LIST, said.size())));
    return words.text(key, listed.toArray());
  }

  /** An argument as the reader sees it. */
  static String said(Messages words, MessageArg arg) {
    return arg instanceof MessageArg.Key key
        ? words.text(key.key())
        : ((MessageArg.Text) arg).text();
  }
}
