package org.gtmready.sandbox.confluence.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.confluence.api.Entities;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.render.OutputType;
import org.gtmready.sandbox.confluence.render.StorageRenderer;

/** The body of a page in the representations that the sandbox models: storage and view. */
final class BodyJson {

  private final Entities entities;
  private final StorageRenderer renderer;

  BodyJson(Entities entities, StorageRenderer renderer) {
    this.entities = entities;
    this.renderer = renderer;
  }

  Map<String, Object> of(StoredPage page, Expand expand) {
    Parts parts = new Parts(expand).without("editor", "anonymous_export_view");
    for (String representation : List.of("storage", "view", "export_view", "styled_view")) {
      parts.part(representation, "", () -> body(page, representation));
    }
    return parts.json();
  }

  private Map<String, Object> body(StoredPage page, String representation) {
    Map<String, Object> body = value(text(page, representation), representation);
    body.put("_expandable", Map.of("content", "/rest/api/content/" + page.id()));
    return body;
  }

  private String text(StoredPage page, String representation) {
    return switch (representation) {
      case "storage" -> page.body();
      case "export_view" -> renderer.render(entities.page(page), OutputType.PDF);
      default -> renderer.render(entities.page(page), OutputType.DISPLAY);
    };
  }

  static Map<String, Object> value(String text, String representation) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("value", text);
    body.put("representation", representation);
    return body;
  }
}
