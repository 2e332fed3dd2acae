package org.gtmready.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Locale;

/** What a macro's HTML is made for. */
enum Output {
  /** A page in the browser, with controls. */
  PAGE,
  /** The editor's preview: what is shown was not saved. */
  PREVIEW,
  /** Paper, PDF, Word, e-mail, feeds: words only. */
  WORDS;

  static Output of(ConversionContext context) {
    String type = context.getOutputType();
    return switch (type == null ? "display" : type.toLowerCase(Locale.ROOT)) {
      case "display" -> PAGE;
      case "preview" -> PREVIEW;
      default -> WORDS;
    };
  }
}
