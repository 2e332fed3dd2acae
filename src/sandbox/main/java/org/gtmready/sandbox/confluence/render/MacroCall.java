package org.gtmready.sandbox.confluence.render;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * One use of a macro in a page.
 *
 * @param parameters by name; the default parameter's name is empty
 * @param body rendered when it is rich text, as written when it is plain text, else empty
 * @param headings of the whole document
 */
record MacroCall(
    String name,
    Map<String, String> parameters,
    String body,
    Rendering rendering,
    List<Heading> headings) {

  /** A parameter's value or, when it is missing or empty, another. */
  String get(String parameter, String otherwise) {
    String value = parameters.get(parameter);
    return value == null || value.isBlank() ? otherwise : value;
  }

  /** A heading that a table of contents can lead to. */
  record Heading(int level, String text, String anchor) {

    static boolean isHeading(Element element) {
      return element.tagName().matches("h[1-6]");
    }
  }
}
