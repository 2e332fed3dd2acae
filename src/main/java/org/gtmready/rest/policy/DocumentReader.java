package org.gtmready.rest.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.PagePlace;
import org.gtmready.core.policy.Policy.LaunchLabels;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.policy.layer.PolicyDocument;
import org.gtmready.core.policy.layer.PolicyProblem;
import org.gtmready.core.policy.layer.RequirementRule;

/** Reads one layer of a policy from JSON, and says of each member that is wrong where it is. */
final class DocumentReader {

  private static final int MOST = 1_000;
  private static final int LONGEST = 500;

  private final List<PolicyProblem> problems = new ArrayList<>();

  List<PolicyProblem> problems() {
    return problems;
  }

  PolicyDocument document(JsonNode json) {
    Members of = new Members("", json);
    if (!json.isObject()) {
      wrong("", "not-an-object");
      return PolicyDocument.EMPTY;
    }
    Integer format = of.number("format");
    if (format != null && format != PolicyJson.FORMAT) {
      wrong("format", "unknown-format", Integer.toString(PolicyJson.FORMAT));
    }
    Members pages = of.members("newPages");
    PolicyDocument document =
        new PolicyDocument(
            Boolean.TRUE.equals(of.flag("locked")),
            of.words("issueTypes"),
            of.words("gatedStatuses"),
            of.choice("emptySet", EmptySet.class),
            of.choice("otherEpic", OtherEpic.class),
            new LaunchLabels(of.text("launchTierLabel"), of.text("launchTypeLabel")),
            pages == null ? null : place(pages),
            of.list("requirements", this::rule));
    of.refuseOthers();
    return document;
  }

  private static PagePlace place(Members of) {
    String space = of.text("space");
    String parent = of.text("parent");
    of.refuseOthers();
    return new PagePlace(space == null ? "" : space, parent == null ? "" : parent);
  }

  private RequirementRule rule(Members of) {
    Members when = of.members("appliesWhen");
    Members exempt = of.members("exempt");
    Set<EvidenceKind> kinds = null;
    if (of.has("kinds")) {
      kinds = of.choices("kinds", EvidenceKind.class);
    }
    RequirementRule rule =
        new RequirementRule(
            of.text("key"),
            of.text("code"),
            of.text("template"),
            kinds,
            when == null ? null : when(when),
            exempt == null ? Set.of() : exempt.ids("projects"),
            of.choice("strictness", Strictness.class),
            of.choice("mode", Mode.class),
            of.choice("onError", OnError.class),
            of.has("owners") ? List.copyOf(of.words("owners")) : null,
            of.words("fields"),
            of.number("maxAgeDays"),
            of.flag("issuesDone"),
            of.flag("waivable"),
            texts(of.members("texts")));
    if (exempt != null) {
      exempt.refuseOthers();
    }
    of.refuseOthers();
    return rule;
  }

  private Applicability.When when(Members of) {
    Members due = of.members("due");
    Applicability.Days days = Applicability.Days.ANY;
    if (due != null) {
      days = new Applicability.Days(due.day("from"), due.day("to"));
      due.refuseOthers();
    }
    Applicability.When when =
        new Applicability.When(
            of.words("issueTypes"),
            of.numbers("tiers"),
            lower(of.words("launchTypes")),
            of.words("labels"),
            of.words("components"),
            days);
    of.refuseOthers();
    return when;
  }

  private static Set<String> lower(Set<String> words) {
    Set<String> small = new LinkedHashSet<>();
    words.forEach(word -> small.add(word.toLowerCase(Locale.ROOT)));
    return small;
  }

  private Map<String, RequirementText> texts(Members of) {
    Map<String, RequirementText> texts = new LinkedHashMap<>();
    if (of != null) {
      for (String language : of.names()) {
        Members text = of.members(language);
        if (text != null) {
          String name = text.text("name");
          String why = text.text("why");
          texts.put(
              language, new RequirementText(name == null ? "" : name, why == null ? "" : why));
          text.refuseOthers();
        }
      }
    }
    return texts;
  }

  private void wrong(String path, String word, String... args) {
    problems.add(new PolicyProblem(path, "gtm.policy.problem." + word, List.of(args)));
  }

  /** The members of one object, of which each that is asked for is known. */
  private final class Members {
    private final String path;
    private final JsonNode json;
    private final Set<String> known = new LinkedHashSet<>();

    Members(String path, JsonNode json) {
      this.path = path;
      this.json = json;
    }

    /** Null stands for a member that is not there. */
    private JsonNode get(String name) {
      known.add(name);
      JsonNode value = json.get(name);
      return value == null || value.isNull() ? null : value;
    }

    boolean has(String name) {
      return get(name) != null;
    }

    private String at(String name) {
      return path.isEmpty() ? name : path + "." + name;
    }

    List<String> names() {
      List<String> names = new ArrayList<>();
      json.fieldNames().forEachRemaining(names::add);
      return names;
    }

    /** A member that nobody knows is a typing error, and would be silently without effect. */
    void refuseOthers() {
      for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        if (!known.contains(name)) {
          wrong(at(shortened(name)), "unknown-member", String.join(", ", known));
        }
      }
    }

    String text(String name) {
      JsonNode value = get(name);
      if (value == null) {
        return null;
      }
      if (!value.isTextual() || value.textValue().length() > LONGEST) {
        wrong(at(name), "no-text", Integer.toString(LONGEST));
        return null;
      }
      return value.textValue().strip();
    }

    Boolean flag(String name) {
      JsonNode value = get(name);
      if (value != null && !value.isBoolean()) {
        wrong(at(name), "no-flag");
        return null;
      }
      return value == null ? null : value.booleanValue();
    }

    Integer number(String name) {
      JsonNode value = get(name);
      if (value != null && !(value.isIntegralNumber() && value.canConvertToInt())) {
        wrong(at(name), "no-number");
        return null;
      }
      return value == null ? null : value.intValue();
    }

    LocalDate day(String name) {
      String text = text(name);
      try {
        return text == null ? null : LocalDate.parse(text);
      } catch (DateTimeException notADay) {
        wrong(at(name), "no-day");
        return null;
      }
    }

    <T extends Enum<T>> T choice(String name, Class<T> type) {
      String text = text(name);
      return text == null ? null : choice(at(name), text, type);
    }

    private <T extends Enum<T>> T choice(String at, String text, Class<T> type) {
      List<String> words = new ArrayList<>();
      for (T choice : type.getEnumConstants()) {
        String word = choice.name().toLowerCase(Locale.ROOT);
        if (word.equals(text)) {
          return choice;
        }
        words.add(word);
      }
      wrong(at, "no-choice", String.join(", ", words));
      return null;
    }

    <T extends Enum<T>> Set<T> choices(String name, Class<T> type) {
      Set<T> choices = new LinkedHashSet<>();
      for (String word : words(name)) {
        T choice = choice(at(name), word, type);
        if (choice != null) {
          choices.add(choice);
        }
      }
      return choices;
    }

    Set<String> words(String name) {
      return values(
          name,
          "no-texts-list",
          value ->
              value.isTextual()
                      && !value.textValue().isBlank()
                      && value.textValue().length() <= LONGEST
                  ? value.textValue().strip()
                  : null);
    }

    Set<Integer> numbers(String name) {
      return values(
          name,
          "no-numbers",
          value -> value.canConvertToInt() && value.isIntegralNumber() ? value.intValue() : null);
    }

    /** Ids are digits, in quotes or without. */
    Set<Long> ids(String name) {
      return values(
          name,
          "no-ids",
          value -> value.asText("").matches("[0-9]{1,18}") ? Long.valueOf(value.asText()) : null);
    }

    private <T> Set<T> values(String name, String problem, Function<JsonNode, T> read) {
      Set<T> values = new LinkedHashSet<>();
      JsonNode list = get(name);
      if (list == null) {
        return values;
      }
      if (!list.isArray() || list.size() > MOST) {
        wrong(at(name), problem);
        return values;
      }
      for (JsonNode each : list) {
        T value = read.apply(each);
        if (value == null) {
          wrong(at(name), problem);
        } else {
          values.add(value);
        }
      }
      return values;
    }

    Members members(String name) {
      JsonNode value = get(name);
      if (value != null && !value.isObject()) {
        wrong(at(name), "not-an-object");
        return null;
      }
      return value == null ? null : new Members(at(name), value);
    }

    <T> List<T> list(String name, Function<Members, T> read) {
      List<T> all = new ArrayList<>();
      JsonNode list = get(name);
      if (list == null) {
        return all;
      }
      if (!list.isArray() || list.size() > MOST) {
        wrong(at(name), "no-list", Integer.toString(MOST));
        return all;
      }
      for (int i = 0; i < list.size(); i++) {
        String each = at(name) + "[" + i + "]";
        if (list.get(i).isObject()) {
          all.add(read.apply(new Members(each, list.get(i))));
        } else {
          wrong(each, "not-an-object");
        }
      }
      return all;
    }
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(name.length(), 40));
  }
}
