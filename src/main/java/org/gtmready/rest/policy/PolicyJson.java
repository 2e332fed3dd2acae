package org.gtmready.rest.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.policy.layer.PolicyDocument;
import org.gtmready.core.policy.layer.PolicyFormat;
import org.gtmready.core.policy.layer.PolicyProblem;
import org.gtmready.core.policy.layer.RequirementRule;

/**
 * A layer of the policy as JSON, by the schema in {@code docs/policy.schema.json}. What a layer
 * leaves to the one above is not written.
 */
@JiraComponent
public class PolicyJson implements PolicyFormat {

  /** Number of the form that documents have. */
  static final int FORMAT = 1;

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Override
  public String write(PolicyDocument document) {
    return tree(document).toPrettyString();
  }

  @Override
  public PolicyDocument read(String text) {
    try {
      return read(JSON.readTree(text));
    } catch (JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      throw new Unreadable(
          List.of(
              new PolicyProblem(
                  "",
                  "gtm.policy.problem.not-json",
                  at == null
                      ? List.of("1", "1")
                      : List.of(
                          Integer.toString(at.getLineNr()), Integer.toString(at.getColumnNr())))));
    }
  }

  static PolicyDocument read(JsonNode json) {
    DocumentReader reader = new DocumentReader();
    PolicyDocument document = reader.document(json);
    if (!reader.problems().isEmpty()) {
      throw new Unreadable(reader.problems());
    }
    return document;
  }

  static ObjectNode tree(PolicyDocument document) {
    ObjectNode json = JSON.createObjectNode();
    json.put("format", FORMAT);
    json.put("locked", document.locked());
    words(json, "issueTypes", new TreeSet<>(document.issueTypes()));
    words(json, "gatedStatuses", new TreeSet<>(document.gatedStatuses()));
    choice(json, "emptySet", document.onEmpty());
    choice(json, "otherEpic", document.onOtherEpic());
    text(json, "launchTierLabel", document.labels().tier());
    text(json, "launchTypeLabel", document.labels().type());
    if (document.newPages() != null) {
      ObjectNode pages = json.putObject("newPages").put("space", document.newPages().space());
      if (!document.newPages().parent().isEmpty()) {
        pages.put("parent", document.newPages().parent());
      }
    }
    ArrayNode rules = json.putArray("requirements");
    document.requirements().forEach(rule -> rule(rules.addObject(), rule));
    return json;
  }

  private static void rule(ObjectNode json, RequirementRule rule) {
    text(json, "key", rule.key());
    text(json, "code", rule.code());
    text(json, "template", rule.template());
    if (rule.kinds() != null) {
      words(json, "kinds", new TreeSet<>(rule.kinds().stream().map(PolicyJson::word).toList()));
    }
    choice(json, "strictness", rule.strictness());
    choice(json, "mode", rule.mode());
    choice(json, "onError", rule.onError());
    if (rule.owners() != null) {
      ArrayNode owners = json.putArray("owners");
      rule.owners().forEach(owners::add);
    }
    words(json, "fields", new TreeSet<>(rule.fields()));
    if (rule.maxAgeDays() != null) {
      json.put("maxAgeDays", rule.maxAgeDays());
    }
    if (rule.issuesDone() != null) {
      json.put("issuesDone", rule.issuesDone());
    }
    if (rule.waivable() != null) {
      json.put("waivable", rule.waivable());
    }
    if (rule.appliesWhen() != null) {
      when(json.putObject("appliesWhen"), rule.appliesWhen());
    }
    if (!rule.exemptProjects().isEmpty()) {
      ArrayNode projects = json.putObject("exempt").putArray("projects");
      new TreeSet<>(rule.exemptProjects()).forEach(id -> projects.add(Long.toString(id)));
    }
    if (!rule.texts().isEmpty()) {
      ObjectNode texts = json.putObject("texts");
      for (Map.Entry<String, RequirementText> text : new TreeMap<>(rule.texts()).entrySet()) {
        texts
            .putObject(text.getKey())
            .put("name", text.getValue().name())
            .put("why", text.getValue().why());
      }
    }
  }

  static void when(ObjectNode json, Applicability.When when) {
    words(json, "issueTypes", new TreeSet<>(when.issueTypes()));
    if (!when.tiers().isEmpty()) {
      ArrayNode tiers = json.putArray("tiers");
      new TreeSet<>(when.tiers()).forEach(tiers::add);
    }
    words(json, "launchTypes", new TreeSet<>(when.launchTypes()));
    words(json, "labels", new TreeSet<>(when.labels()));
    words(json, "components", new TreeSet<>(when.components()));
    if (!when.due().equals(Applicability.Days.ANY)) {
      ObjectNode due = json.putObject("due");
      text(due, "from", when.due().from() == null ? null : when.due().from().toString());
      text(due, "to", when.due().to() == null ? null : when.due().to().toString());
    }
  }

  private static void text(ObjectNode json, String name, String value) {
    if (value != null) {
      json.put(name, value);
    }
  }

  private static void words(ObjectNode json, String name, Collection<String> words) {
    if (!words.isEmpty()) {
      ArrayNode list = json.putArray(name);
      words.forEach(list::add);
    }
  }

  private static void choice(ObjectNode json, String name, Enum<?> choice) {
    if (choice != null) {
      json.put(name, word(choice));
    }
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
