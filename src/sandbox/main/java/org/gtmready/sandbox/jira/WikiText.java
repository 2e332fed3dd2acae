package org.gtmready.sandbox.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little of Jira's wiki text that descriptions and comments here use, as HTML. */
public final class WikiText {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:)]");
  private static final Pattern BOLD = Pattern.compile("(?<![\\w*])\\*(\\S[^*\\n]*?)\\*(?![\\w*])");

  private WikiText() {}

  /** Paragraphs, bullet lists, bold text and addresses; all else is shown as it is. */
  public static String html(String text) {
    if (text == null) {
      return "";
    }
    List<String> blocks = new ArrayList<>();
    for (String block : text.replace("\r", "").split("\n{2,}")) {
      if (!block.isBlank()) {
        blocks.add(block(block));
      }
    }
    return String.join("\n", blocks);
  }

  private static String block(String block) {
    StringBuilder html = new StringBuilder();
    List<String> lines = new ArrayList<>();
    for (String line : block.split("\n")) {
      if (line.startsWith("* ")) {
        flush(html, lines);
        if (!html.toString().endsWith("</li>")) {
          html.append("<ul>");
        }
        html.append("<li>").append(inline(line.substring(2))).append("</li>");
      } else {
        if (html.toString().endsWith("</li>")) {
          html.append("</ul>");
        }
        lines.add(inline(line));
      }
    }
    if (html.toString().endsWith("</li>")) {
      html.append("</ul>");
    }
    flush(html, lines);
    return html.toString();
  }

  private static void flush(StringBuilder html, List<String> lines) {
    if (!lines.isEmpty()) {
      html.append("<p>").append(String.join("<br>", lines)).append("</p>");
      lines.clear();
    }
  }

  private static String inline(String line) {
    StringBuilder html = new StringBuilder();
    Matcher address = ADDRESS.matcher(line);
    int from = 0;
    while (address.find()) {
      html.append(bold(line.substring(from, address.start())));
      String url = escaped(address.group());
      html.append("<a href=\"%s\" rel=\"nofollow noreferrer\">%s</a>".formatted(url, url));
      from = address.end();
    }
    return html.append(bold(line.substring(from))).toString();
  }

  private static String bold(String text) {
    return BOLD.matcher(escaped(text)).replaceAll("<b>$1</b>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
