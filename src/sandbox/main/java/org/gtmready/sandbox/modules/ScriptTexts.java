package org.gtmready.sandbox.modules;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code jsI18n} transformation: puts texts where a script asks for them. */
final class ScriptTexts {

  private static final Pattern CALL =
      Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*([\"'])([\\w.\\-]+)\\1\\s*([,)])");

  private ScriptTexts() {}

  /** Without arguments the text itself, with arguments a call of AJS.format on its pattern. */
  static String translate(String script, I18nResolver texts, Locale locale) {
    return CALL.matcher(script)
        .replaceAll(
            call -> {
              String key = call.group(2);
              String made =
                  call.group(3).equals(")")
                      ? quote(texts.getText(locale, key))
                      : "AJS.format(" + quote(texts.getRawText(locale, key)) + ",";
              return Matcher.quoteReplacement(made);
            });
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '<' -> out.append("\\u003C");
        case '\u2028' -> out.append("\\u2028");
        case '\u2029' -> out.append("\\u2029");
        default -> out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
