package org.gtmready.sync;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.gtmready.core.evidence.PageId;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.sync.FactsFormat;

/**
 * Facts as JSON, in messages and in rows alike. The members are the components of the core's
 * records, which also say what must be there: a new fact is a component and nothing here.
 */
@Named
public class FactsJson implements FactsFormat {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern WEB_ADDRESS =
      Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]{1,2000}");

  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private static final ObjectMapper FACTS =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .addMixIn(PlanFacts.class, Derived.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addDeserializer(Instant.class, new InstantReader())
                  .addDeserializer(String.class, new TextReader())
                  .addDeserializer(MessageArg.class, new MessageArgReader()))
          .build();

  /** What a plan's facts tell besides: written for those who read JSON, never read back. */
  private interface Derived {
    @JsonProperty(value = "complete", access = JsonProperty.Access.READ_ONLY)
    boolean complete();
  }

  @Override
  public String write(PageFacts facts) {
    return tree(facts).toString();
  }

  @Override
  public PageFacts read(String json) {
    return facts(parse(json));
  }

  @Override
  public String write(PlanFacts facts) {
    return FACTS.valueToTree(facts).toString();
  }

  @Override
  public PlanFacts readPlan(String json) {
    return value(parse(json), PlanFacts.class);
  }

  static ObjectNode tree(PageFacts facts) {
    return FACTS.valueToTree(facts);
  }

  static PageFacts facts(JsonNode page) {
    if (page instanceof ObjectNode silent && !page.has("restricted")) {
      silent.put("restricted", true);
    }
    PageFacts facts = value(page, PageFacts.class);
    if (!PageId.isOne(facts.pageId())) {
      throw new IllegalArgumentException("no page id");
    }
    // it becomes a link in Jira
    if (!facts.url().isEmpty() && !WEB_ADDRESS.matcher(facts.url()).matches()) {
      throw new IllegalArgumentException("no web address");
    }
    return facts;
  }

  private static <T> T value(JsonNode node, Class<T> type) {
    try {
      return FACTS.treeToValue(node, type);
    } catch (JsonProcessingException notFacts) {
      throw new IllegalArgumentException("not " + type.getSimpleName(), notFacts);
    }
  }

  /** Any JSON document; an IllegalArgumentException when it is none. */
  static JsonNode parse(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      if (node == null || !node.isObject()) {
        throw new IllegalArgumentException("not a JSON object");
      }
      return node;
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("not JSON", broken);
    }
  }

  static String text(JsonNode node, String member) {
    JsonNode value = node.path(member);
    if (!value.isTextual()) {
      throw new IllegalArgumentException(member + " is missing or no text");
    }
    return value.asText();
  }

  private static final class InstantReader extends JsonDeserializer<Instant> {
    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
      try {
        Instant instant = Instant.parse(json.getValueAsString(""));
        // no clock is that wrong, and databases can't count so far
        if (!instant.isBefore(Instant.EPOCH) && instant.isBefore(LATEST)) {
          return instant;
        }
      } catch (DateTimeException broken) {
        // answered below
      }
      throw context.weirdStringException(json.getText(), Instant.class, "no such instant");
    }
  }

  private static final class TextReader extends JsonDeserializer<String> {
    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        throw context.wrongTokenException(json, String.class, JsonToken.VALUE_STRING, "no text");
      }
      return storable(json.getText(), context);
    }
  }

  /** Not every database can keep the character 0. */
  static String storable(String text, DeserializationContext context) throws IOException {
    if (text.indexOf('\0') >= 0) {
      throw context.weirdStringException(text, String.class, "the character 0");
    }
    return text;
  }
}
