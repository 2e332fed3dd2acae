package org.gtmready.rest.policy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.RequirementText;

/** The policy that comes of all layers, with every attribute said. */
final class EffectiveJson {

  private EffectiveJson() {}

  static ObjectNode of(Policy policy) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode types = json.putArray("issueTypes");
    new TreeSet<>(policy.issueTypes()).forEach(types::add);
    ArrayNode statuses = json.putArray("gatedStatuses");
    new TreeSet<>(policy.gatedStatuses()).forEach(statuses::add);
    json.put("emptySet", word(policy.onEmpty()));
    json.put("otherEpic", word(policy.onOtherEpic()));
    json.put("launchTierLabel", policy.labels().tier());
    json.put("launchTypeLabel", policy.labels().type());
    if (policy.newPages() != null) {
      json.putObject("newPages")
          .put("space", policy.newPages().space())
          .put("parent", policy.newPages().parent());
    }
    ArrayNode requirements = json.putArray("requirements");
    policy.requirements().forEach(it -> requirement(requirements.addObject(), it));
    return json;
  }

  private static void requirement(ObjectNode json, Requirement it) {
    json.put("key", it.key()).put("code", it.code()).put("template", it.template());
    ArrayNode kinds = json.putArray("kinds");
    it.kinds().stream().map(EffectiveJson::word).sorted().forEach(kinds::add);
    json.put("strictness", word(it.strictness()));
    json.put("mode", word(it.mode()));
    json.put("onError", word(it.onError()));
    ArrayNode owners = json.putArray("owners");
    it.owners().forEach(owners::add);
    ArrayNode fields = json.putArray("fields");
    new TreeSet<>(it.demands().fields()).forEach(fields::add);
    json.put("maxAgeDays", it.demands().maxAgeDays());
    json.put("issuesDone", it.demands().issuesDone());
    json.put("waivable", it.demands().waivable());
    json.set("applies", applies(it.applicability()));
    ObjectNode texts = json.putObject("texts");
    for (Map.Entry<String, RequirementText> text : new TreeMap<>(it.texts()).entrySet()) {
      texts
          .putObject(text.getKey())
          .put("name", text.getValue().name())
          .put("why", text.getValue().why());
    }
  }

  /** A list: the requirement applies where any of it holds; empty where the project is exempt. */
  private static ArrayNode applies(Applicability when) {
    ArrayNode any = JsonNodeFactory.instance.arrayNode();
    switch (when.kind()) {
      case ALWAYS -> any.addObject();
      case WHEN -> PolicyJson.when(any.addObject(), (Applicability.When) when);
      case ANY_OF ->
          ((Applicability.AnyOf) when).parts().forEach(part -> any.addAll(applies(part)));
      case EXEMPT, UNDECIDABLE -> {
        // nothing holds
      }
    }
    return any;
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
