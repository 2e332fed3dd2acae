package org.gtmready.sandbox.confluence.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gtmready.sandbox.confluence.content.StoredProperty;

/** Content properties as JSON. */
final class PropertyJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Links links;

  PropertyJson(Links links) {
    this.links = links;
  }

  Map<String, Object> of(StoredProperty property) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", Long.toString(property.id()));
    json.put("key", property.key());
    json.put("value", value(property.json()));
    json.put("version", Map.of("number", property.version(), "minorEdit", true));
    String path = "/content/" + property.contentId() + "/property/" + property.key();
    json.put("_links", Map.of("self", links.self(path)));
    json.put("_expandable", Map.of("content", "/rest/api/content/" + property.contentId()));
    return json;
  }

  private static JsonNode value(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored property is no JSON", e);
    }
  }
}
