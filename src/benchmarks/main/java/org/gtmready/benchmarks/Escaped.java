package org.gtmready.benchmarks;

/** Escapes as the shipped templates do; the peers of the panel share it. */
public final class Escaped {

  /** Text between tags. */
  public String text(String value) {
    return escape(new StringBuilder(value.length() + 16), value, false).toString();
  }

  /** Text in a quoted attribute. */
  public String attribute(String value) {
    return escape(new StringBuilder(value.length() + 16), value, true).toString();
  }

  static StringBuilder escape(StringBuilder out, String value, boolean attribute) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append(attribute ? ">" : "&gt;");
        case '"' -> out.append(attribute ? "&#34;" : "\"");
        case '\'' -> out.append(attribute ? "&#39;" : "'");
        default -> out.append(c);
      }
    }
    return out;
  }
}
