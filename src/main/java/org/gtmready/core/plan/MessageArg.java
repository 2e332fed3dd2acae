package org.gtmready.core.plan;

/**
 * A value for a message: what somebody wrote, or one of the plugin's own texts. What a page says is
 * never looked up, whatever it looks like.
 */
public sealed interface MessageArg {

  /** Plain text, such as an excerpt of a page or a number. */
  record Text(String text) implements MessageArg {}

  /** An i18n key of the plugin, such as the label of a field; never made from a page's text. */
  record Key(String key) implements MessageArg {}

  static MessageArg text(String text) {
    return new Text(text);
  }

  static MessageArg key(String key) {
    return new Key(key);
  }
}
