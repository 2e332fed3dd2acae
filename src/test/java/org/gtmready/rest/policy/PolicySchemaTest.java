package org.gtmready.rest.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.core.policy.layer.PolicyCheck;
import org.gtmready.core.policy.layer.PolicyFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema says what the reader knows, and nothing else. */
class PolicySchemaTest {

  private static final JsonNode SCHEMA = read();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"newPages\":{\"zz\":1}}                              | /properties/newPages/properties",
        "{\"zz\":1}                                           | /properties",
        "{\"requirements\":[{\"zz\":1}]}                      | /$defs/requirement/properties",
        "{\"requirements\":[{\"appliesWhen\":{\"zz\":1}}]}    | /$defs/requirement/properties/appliesWhen/properties",
        "{\"requirements\":[{\"appliesWhen\":{\"due\":{\"zz\":1}}}]} | /$defs/requirement/properties/appliesWhen/properties/due/properties",
        "{\"requirements\":[{\"exempt\":{\"zz\":1}}]}         | /$defs/requirement/properties/exempt/properties",
        "{\"requirements\":[{\"texts\":{\"en\":{\"zz\":1}}}]} | /$defs/requirement/properties/texts/additionalProperties/properties",
      })
  void namesTheMembersOfEachObject(String wrong, String pointer) {
    assertThat(names(SCHEMA.at(pointer)))
        .containsExactlyInAnyOrderElementsOf(said(wrong, "unknown-member"));
  }

  @ParameterizedTest
  @CsvSource({
    "emptySet, /properties/emptySet/enum",
    "otherEpic, /properties/otherEpic/enum",
    "strictness, /$defs/requirement/properties/strictness/enum",
    "mode, /$defs/requirement/properties/mode/enum",
    "onError, /$defs/requirement/properties/onError/enum",
  })
  void namesTheWordsOfEachChoice(String member, String pointer) {
    String one = "{\"" + member + "\":\"zz\"}";
    String wrong = pointer.startsWith("/$defs") ? "{\"requirements\":[" + one + "]}" : one;
    assertThat(texts(SCHEMA.at(pointer)))
        .containsExactlyInAnyOrderElementsOf(said(wrong, "no-choice"));
  }

  @Test
  void namesTheTemplatesAndRolesThatThereAre() {
    JsonNode requirement = SCHEMA.at("/$defs/requirement/properties");
    assertThat(texts(requirement.at("/template/enum")))
        .containsExactlyElementsOf(PlanTemplates.all().stream().map(PlanTemplate::key).toList());
    assertThat(texts(requirement.at("/owners/items/enum")))
        .containsExactlyInAnyOrderElementsOf(PolicyCheck.ROLES);
    assertThat(SCHEMA.at("/properties/requirements/maxItems").asInt())
        .isEqualTo(PolicyCheck.MOST_REQUIREMENTS);
  }

  private static List<String> said(String wrong, String word) {
    PolicyFormat.Unreadable unreadable =
        catchThrowableOfType(PolicyFormat.Unreadable.class, () -> new PolicyJson().read(wrong));
    assertThat(unreadable.problems())
        .extracting(problem -> problem.message())
        .containsExactly("gtm.policy.problem." + word);
    return Arrays.asList(unreadable.problems().get(0).args().get(0).split(", "));
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(entry -> entry.getKey()).toList();
  }

  private static List<String> texts(JsonNode list) {
    Stream<JsonNode> all = StreamSupport.stream(list.spliterator(), false);
    return all.map(JsonNode::asText).toList();
  }

  private static JsonNode read() {
    Path file =
        Path.of(System.getProperty("basedir", "src"))
            .toAbsolutePath()
            .getParent()
            .resolve("docs/policy.schema.json");
    try {
      return new ObjectMapper().readTree(Files.readString(file));
    } catch (IOException unreadable) {
      throw new IllegalStateException("docs/policy.schema.json can't be read", unreadable);
    }
  }
}
