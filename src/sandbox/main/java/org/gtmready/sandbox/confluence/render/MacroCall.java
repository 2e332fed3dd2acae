package org.gtmready.sandbox.confluence.render;

import java.util.Map;

/**
 * One use of a macro in a page.
 *
 * @param parameters by name; the default parameter's name is empty
 * @param body rendered when it is rich text, as written when it is plain text, else empty
 */
record MacroCall(String name, Map<String, String> parameters, String body, Rendering rendering) {

  /** A parameter's value or, when it is missing or empty, another. */
  String get(String parameter, String otherwise) {
    String value = parameters.get(parameter);
    return value == null || value.isBlank() ? otherwise : value;
  }
}
