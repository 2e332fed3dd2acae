package org.gtmready.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.Severity;
import org.gtmready.core.sync.FactsFormat;

/** Page facts as JSON; the fields are those of the core records. */
@Named
public class FactsJson implements FactsFormat {

  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String write(PageFacts facts) {
    return tree(facts).toString();
  }

  static ObjectNode tree(PageFacts facts) {
    ObjectNode page = JSON.createObjectNode();
    page.put("pageId", facts.pageId());
    page.put("state", facts.state().name());
    page.put("title", facts.title());
    page.put("url", facts.url());
    page.put("restricted", facts.restricted());
    page.put("version", facts.version());
    page.put("asOf", facts.asOf().toString());
    page.put("observation", facts.observation());
    ArrayNode plans = page.putArray("plans");
    facts.plans().forEach(plan -> plans.add(plan(plan)));
    return page;
  }

  private static ObjectNode plan(PlanFacts facts) {
    ObjectNode plan = JSON.createObjectNode();
    plan.put("template", facts.template());
    plan.put("pageVersion", facts.pageVersion());
    plan.put("complete", facts.complete());
    facts.filled().forEach(plan.putArray("filled")::add);
    facts.missing().forEach(plan.putArray("missing")::add);
    ArrayNode findings = plan.putArray("findings");
    for (Finding finding : facts.findings()) {
      ObjectNode node = findings.addObject();
      node.put("code", finding.code());
      node.put("field", finding.field());
      node.put("severity", finding.severity().name());
      finding.args().forEach(arg -> write(node.withArray("args"), arg));
    }
    plan.put("fingerprint", facts.fingerprint());
    facts.owners().forEach(plan.putArray("owners")::add);
    plan.put("epic", facts.epic());
    return plan;
  }

  @Override
  public PageFacts read(String json) {
    return facts(parse(json));
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

  static PageFacts facts(JsonNode page) {
    try {
      List<PlanFacts> plans = new ArrayList<>();
      page.path("plans").forEach(plan -> plans.add(planFacts(plan)));
      return new PageFacts(
          pageId(page),
          PageFacts.State.valueOf(text(page, "state")),
          text(page, "title"),
          text(page, "url"),
          page.path("restricted").asBoolean(true),
          page.path("version").asInt(),
          instant(page),
          page.path("observation").asLong(),
          plans);
    } catch (DateTimeException broken) {
      throw new IllegalArgumentException("no such instant", broken);
    }
  }

  private static String pageId(JsonNode page) {
    String id = text(page, "pageId");
    if (!PageIds.isOne(id)) {
      throw new IllegalArgumentException("no page id");
    }
    return id;
  }

  /** No clock is that wrong, and databases can't count so far. */
  private static Instant instant(JsonNode page) {
    Instant instant = Instant.parse(text(page, "asOf"));
    if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST)) {
      throw new IllegalArgumentException("no such instant");
    }
    return instant;
  }

  private static PlanFacts planFacts(JsonNode plan) {
    List<Finding> findings = new ArrayList<>();
    for (JsonNode node : plan.path("findings")) {
      findings.add(
          new Finding(
              text(node, "code"),
              node.path("field").isTextual() ? node.path("field").asText() : null,
              Severity.valueOf(text(node, "severity")),
              args(node.path("args"))));
    }
    return new PlanFacts(
            text(plan, "template"),
            plan.path("pageVersion").asInt(),
            texts(plan.path("filled")),
            texts(plan.path("missing")),
            findings,
            text(plan, "fingerprint"))
        .ownedBy(texts(plan.path("owners")))
        .forEpic(plan.path("epic").asText(""));
  }

  /** A text is a string, one of the plugin's own texts an object with its key. */
  private static void write(ArrayNode args, MessageArg arg) {
    if (arg instanceof MessageArg.Key key) {
      args.addObject().put("key", key.key());
    } else {
      args.add(((MessageArg.Text) arg).text());
    }
  }

  private static List<MessageArg> args(JsonNode array) {
    List<MessageArg> args = new ArrayList<>();
    array.forEach(
        node ->
            args.add(
                node.isObject()
                    ? MessageArg.key(text(node, "key"))
                    : MessageArg.text(node.asText())));
    return args;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText().replace('\0', ' ')));
    return texts;
  }

  static String text(JsonNode node, String member) {
    JsonNode value = node.path(member);
    // not every database can keep the character 0
    if (!value.isTextual() || value.asText().indexOf('\0') >= 0) {
      throw new IllegalArgumentException(member + " is missing or no text");
    }
    return value.asText();
  }
}
