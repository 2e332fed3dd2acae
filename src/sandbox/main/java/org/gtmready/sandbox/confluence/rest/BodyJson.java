package org.gtmready.sandbox.confluence.rest;

import java.util.LinkedHashMap;
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
    Map<String, Object> json = new LinkedHashMap<>();
    Map<String, Object> expandable = new LinkedHashMap<>();
    put(json, expandable, "storage", page, expand);
    expandable.put("editor", "");
    put(json, expandable, "view", page, expand);
    put(json, expandable, "export_view", page, expand);
    put(json, expandable, "styled_view", page, expand);
    expandable.put("anonymous_export_view", "");
    json.put("_expandable", expandable);
    return json;
  }

  private void put(
      Map<String, Object> json,
      Map<String, Object> expandable,
      String representation,
      StoredPage page,
      Expand expand) {
    if (!expand.has(representation)) {
      expandable.put(representation, "");
      return;
    }
    Map<String, Object> body = value(text(page, representation), representation);
    body.put("_expandable", Map.of("content", "/rest/api/content/" + page.id()));
    json.put(representation, body);
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
