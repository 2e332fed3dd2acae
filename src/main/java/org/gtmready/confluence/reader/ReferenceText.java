package org.gtmready.confluence.reader;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The words that Confluence shows for an element that has none of its own. */
final class ReferenceText {

  private ReferenceText() {}

  /** The target of a link, mention, date or issue macro; an empty string for other elements. */
  static String by(Element element) {
    return switch (element.normalName()) {
      case "ri:page", "ri:blog-post" -> element.attr("ri:content-title");
      case "ri:user" ->
          element.hasAttr("ri:username") ? element.attr("ri:username") : element.attr("ri:userkey");
      case "ri:attachment" -> element.attr("ri:filename");
      case "ri:url" -> element.attr("ri:value");
      case "ri:content-entity" -> element.attr("ri:content-id");
      case "time" -> element.attr("datetime");
      case "ac:structured-macro" -> ofMacro(element);
      default -> "";
    };
  }

  private static String ofMacro(Element macro) {
    String shown =
        switch (macro.attr("ac:name")) {
          case "jira" -> "key";
          case "status" -> "title";
          default -> "";
        };
    for (Node child : macro.childNodes()) {
      if (child instanceof Element parameter
          && parameter.nameIs("ac:parameter")
          && !shown.isEmpty()
          && parameter.attr("ac:name").equals(shown)) {
        return parameter.wholeText();
      }
    }
    return "";
  }
}
