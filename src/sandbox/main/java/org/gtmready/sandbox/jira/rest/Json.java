package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.StorableText;

/** Makes and reads JSON. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static <T> ArrayNode array(List<T> values, Function<T, JsonNode> json) {
    ArrayNode array = array();
    values.forEach(value -> array.add(json.apply(value)));
    return array;
  }

  /** In Jira's format, {@code 2026-11-22T03:00:00.000+0000}; null for null. */
  static String instant(Instant instant) {
    return instant == null ? null : INSTANT.format(instant);
  }

  /**
   * What was sent.
   *
   * @throws JiraProblem 400 when it is no JSON object
   */
  static JsonNode object(String body) {
    JsonNode node = any(body);
    if (!node.isObject()) {
      throw new JiraProblem(400, "Expected a JSON object.");
    }
    return node;
  }

  /** What was sent, of any kind. */
  static JsonNode any(String body) {
    try {
      JsonNode node = MAPPER.readTree(body == null ? "" : body);
      if (node == null || node.isMissingNode()) {
        throw new JiraProblem(400, "No content to map to Object due to end of input");
      }
      StorableText.check(node);
      return node;
    } catch (JsonProcessingException e) {
      throw new JiraProblem(
          400, "Unexpected character or end of input in JSON: " + e.getOriginalMessage());
    }
  }

  /** The text of a field, null when it is absent or null. */
  static String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.path(field).asText() : null;
  }
}
