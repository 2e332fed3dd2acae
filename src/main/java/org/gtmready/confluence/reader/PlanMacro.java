package org.gtmready.confluence.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * One of the plugin's macros as it stands in stored markup.
 *
 * @param isDrawn whether Confluence draws it, if only to throw that away: macros in the body of a
 *     hidden excerpt are drawn before it
 * @param within the name of a macro around it of which nobody here knows whether it shows its body;
 *     an empty string when there is none
 */
record PlanMacro(Element element, Shown shown, boolean isDrawn, String within) {

  /** Whether readers of the page see it. */
  enum Shown {
    YES,
    UNKNOWN,
    /** It stands where Confluence draws nothing. */
    NO
  }

  static final String PREFIX = "gtm-";
  private static final String READINESS = "gtm-readiness";
  private static final String PLAN = "plan";
  private static final int LONGEST_PARAMETER = 255;

  static boolean isMacro(Element element) {
    String name = element.normalName();
    return name.equals("ac:structured-macro") || name.equals("ac:macro");
  }

  /** Remembers that an element is a plan of one of the templates. */
  static void markAsPlan(Element element) {
    element.attributes().userData(PLAN, true);
  }

  /**
   * True for a macro of the plugin, once the plans of its page were found; others may have a name
   * that starts alike.
   */
  static boolean isOurs(Element element) {
    return isMacro(element)
        && (element.attr("ac:name").equals(READINESS)
            || element.attributes().userData(PLAN) != null);
  }

  String name() {
    return element.attr("ac:name");
  }

  /** Parameters by name; the first of each name counts. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Node child : element.childNodes()) {
      if (child instanceof Element parameter && parameter.nameIs("ac:parameter")) {
        String text = parameter.wholeText();
        String value =
            VisibleText.of(text.substring(0, Math.min(text.length(), 2 * LONGEST_PARAMETER)));
        parameters.putIfAbsent(
            parameter.attr("ac:name"),
            value.substring(0, Math.min(value.length(), LONGEST_PARAMETER)));
      }
    }
    return parameters;
  }

  /** A parameter of any macro; an empty string when it has none of that name. */
  static String parameter(Element macro, String name) {
    for (Node child : macro.childNodes()) {
      if (child instanceof Element parameter
          && parameter.nameIs("ac:parameter")
          && parameter.attr("ac:name").equals(name)) {
        return parameter.wholeText();
      }
    }
    return "";
  }

  /** The rich-text body; null when the macro has none. */
  Element body() {
    return body(element);
  }

  /** The rich-text body of any macro; null when it has none. */
  static Element body(Element macro) {
    for (Node child : macro.childNodes()) {
      if (child instanceof Element body && body.nameIs("ac:rich-text-body")) {
        return body;
      }
    }
    return null;
  }

  /** True when nobody wrote anything into the body. */
  boolean isBlank() {
    Element body = body();
    return body == null || CellReader.read(body, new Budget()).isEmpty();
  }
}
