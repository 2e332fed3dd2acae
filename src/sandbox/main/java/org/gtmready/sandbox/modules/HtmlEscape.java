package org.gtmready.sandbox.modules;

import java.util.Locale;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes what a view prints, unless the reference's name ends in {@code html}. */
public final class HtmlEscape implements ReferenceInsertionEventHandler {

  @Override
  public Object referenceInsert(String reference, Object value) {
    if (value == null) {
      return null;
    }
    String name = reference.replaceAll("[${}!]|\\(\\)$", "");
    return name.toLowerCase(Locale.ROOT).endsWith("html") ? value : escape(value.toString());
  }

  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
