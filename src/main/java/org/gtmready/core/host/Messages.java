package org.gtmready.core.host;

/** Looks up visible words in the reader's language. */
public interface Messages {
  /** The text of an i18n key with {0}, {1} ... replaced; the arguments are plain text. */
  String text(String key, Object... args);

  /** Language of the reader, such as {@code en}: for words that no bundle has. */
  default String language() {
    return text("gtm.language");
  }
}
