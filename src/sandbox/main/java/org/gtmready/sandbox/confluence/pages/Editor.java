package org.gtmready.sandbox.confluence.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.library.ContentException;

/** What the editor's template needs, for new pages and for old ones. */
final class Editor {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Confluence confluence;

  Editor(Confluence confluence) {
    this.confluence = confluence;
  }

  /**
   * Values for the template.
   *
   * @param problem why the draft could not be saved, null when nobody tried
   */
  Map<String, Object> params(Draft draft, ContentException problem) {
    Map<String, Object> params = new HashMap<>();
    params.put("draft", draft);
    params.put("problem", problem);
    params.put("macros", macros());
    return params;
  }

  /** The macros as JSON that may stand in a script element. */
  private String macros() {
    try {
      return JSON.writeValueAsString(confluence.macros().entries()).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
