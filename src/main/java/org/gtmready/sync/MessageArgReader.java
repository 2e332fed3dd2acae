package org.gtmready.sync;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.regex.Pattern;
import org.gtmready.core.plan.MessageArg;

/**
 * Reads arguments of findings: an object with a text or with a key. Rows of older versions hold
 * bare strings, the keys of labels among them; no other string is ever taken for a key.
 */
final class MessageArgReader extends JsonDeserializer<MessageArg> {

  private static final Pattern LABEL = Pattern.compile("gtm\\.template(?:\\.[a-z0-9-]+)+\\.label");

  @Override
  public MessageArg deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    JsonNode arg = json.readValueAsTree();
    boolean bare = arg.isTextual();
    String key = bare ? arg.asText() : arg.path("key").textValue();
    String text = bare ? arg.asText() : arg.path("text").textValue();
    if (key != null && (!bare || LABEL.matcher(key).matches())) {
      return MessageArg.key(FactsJson.storable(key, context));
    }
    if (text != null) {
      return MessageArg.text(FactsJson.storable(text, context));
    }
    throw context.weirdStringException(arg.toString(), MessageArg.class, "neither text nor key");
  }
}
