package org.gtmready.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.Severity;

/** The form in which findings stand in a row. */
final class FindingsJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Stored>> LIST = new TypeReference<>() {};

  /** A finding; an argument is a text, or an object with the key of one of the plugin's texts. */
  record Stored(String code, String field, Severity severity, List<Object> args) {}

  private FindingsJson() {}

  static String write(List<Finding> findings) {
    try {
      return JSON.writeValueAsString(findings.stream().map(FindingsJson::stored).toList());
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("findings are plain values", bug);
    }
  }

  static List<Finding> read(String json) throws JsonProcessingException {
    return json == null || json.isEmpty()
        ? List.of()
        : JSON.readValue(json, LIST).stream().map(FindingsJson::finding).toList();
  }

  private static Stored stored(Finding finding) {
    List<Object> args =
        finding.args().stream()
            .map(
                arg ->
                    arg instanceof MessageArg.Key key
                        ? Map.of("key", key.key())
                        : (Object) ((MessageArg.Text) arg).text())
            .toList();
    return new Stored(finding.code(), finding.field(), finding.severity(), args);
  }

  private static Finding finding(Stored stored) {
    List<MessageArg> args =
        stored.args().stream()
            .map(
                arg ->
                    arg instanceof Map<?, ?> key
                        ? MessageArg.key(String.valueOf(key.get("key")))
                        : MessageArg.text(String.valueOf(arg)))
            .toList();
    return new Finding(stored.code(), stored.field(), stored.severity(), args);
  }
}
