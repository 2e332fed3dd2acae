package org.gtmready.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.gtmready.core.plan.Finding;

/** The form in which findings stand in a row. */
final class FindingsJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Finding>> LIST = new TypeReference<>() {};

  private FindingsJson() {}

  static String write(List<Finding> findings) {
    try {
      return JSON.writeValueAsString(findings);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("findings are plain values", bug);
    }
  }

  static List<Finding> read(String json) throws JsonProcessingException {
    return json == null || json.isEmpty() ? List.of() : JSON.readValue(json, LIST);
  }
}
