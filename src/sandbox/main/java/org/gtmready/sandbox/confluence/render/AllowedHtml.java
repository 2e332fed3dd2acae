package org.gtmready.sandbox.confluence.render;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;

/** The XHTML of storage format that reaches the reader. */
final class AllowedHtml {

  private static final Set<String> ELEMENTS =
      words(
          "p div span br hr h1 h2 h3 h4 h5 h6 strong b em i u s del ins strike sub sup small big"
              + " code pre tt kbd samp var cite q blockquote abbr acronym address ul ol li dl dt dd"
              + " table caption colgroup col thead tbody tfoot tr th td a img font center figure"
              + " figcaption section article header footer mark bdi bdo wbr time dfn label");

  /** Dropped with all that is in them; other unknown elements leave their content behind. */
  private static final Set<String> DROPPED =
      words(
          "script style iframe object embed applet form input button select textarea meta link base"
              + " noscript template svg math frame frameset title head xml audio video source param"
              + " portal dialog slot canvas");

  private static final Set<String> VOID = words("br hr img col wbr");

  private static final Set<String> ATTRIBUTES =
      words(
          "class id title lang dir colspan rowspan scope align valign width height span start type"
              + " alt name rel target color face size border cellpadding cellspacing datetime"
              + " headers abbr bgcolor summary nowrap value reversed");

  private static final Set<String> STYLES =
      words(
          "color background-color text-align text-decoration text-indent font-weight font-style"
              + " font-size font-family line-height vertical-align white-space width height"
              + " min-width max-width min-height max-height margin margin-left margin-right"
              + " margin-top margin-bottom padding padding-left padding-right padding-top"
              + " padding-bottom border border-color border-style border-width border-collapse"
              + " list-style-type letter-spacing float clear");

  private static final Pattern STYLE_VALUE = Pattern.compile("[\\w\\s#.,%()+'-]*");
  private static final Pattern ID = Pattern.compile("[A-Za-z][\\w:.-]*");

  private AllowedHtml() {}

  static boolean isElement(String name) {
    return ELEMENTS.contains(name);
  }

  static boolean isDropped(String name) {
    return DROPPED.contains(name);
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  /** What stays of an attribute's value; null when nothing does. */
  static String value(String element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue();
    return switch (name) {
      case "href" -> element.equals("a") && SafeUrls.isSafe(value) ? value : null;
      case "src" -> element.equals("img") && SafeUrls.isSafe(value) ? value : null;
      case "style" -> style(value);
      case "id" -> ID.matcher(value).matches() ? value : null;
      case "data-highlight-colour", "data-layout", "data-type" -> value;
      default -> ATTRIBUTES.contains(name) ? value : null;
    };
  }

  private static String style(String value) {
    StringBuilder kept = new StringBuilder();
    for (String declaration : value.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String setting = declaration.substring(colon + 1).strip();
      String lower = setting.toLowerCase(Locale.ROOT);
      boolean calls = lower.contains("url") || lower.contains("expression");
      if (STYLES.contains(property) && STYLE_VALUE.matcher(setting).matches() && !calls) {
        kept.append(property).append(": ").append(setting).append(';');
      }
    }
    return kept.isEmpty() ? null : kept.toString();
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
