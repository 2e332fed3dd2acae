package org.gtmready.core.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Reference.Kind;
import org.gtmready.core.plan.ValueTypes.Mismatch;
import org.gtmready.core.plan.value.Phrases;
import org.gtmready.core.plan.value.Response;
import org.gtmready.core.plan.value.Responses;
import org.gtmready.core.plan.value.TextNormalizer;
import org.gtmready.core.plan.value.VisibleCharacters;

/** Takes one value: drops what is no answer, checks its type, names options by key. */
final class ValueNormalizer {

  private static final Kind[] LINKS = {Kind.WEB, Kind.PAGE, Kind.FILE, Kind.ISSUE};
  private static final Kind[] PICTURES = {Kind.IMAGE, Kind.MACRO};

  private final PlanTemplate template;
  private final TemplateTexts templateTexts;
  private final Choices choices;
  private final ValueTypes types;
  private final List<Finding> findings;

  /**
   * Makes one for a plan.
   *
   * @param findings is added to
   */
  ValueNormalizer(
      PlanTemplate template,
      TemplateTexts templateTexts,
      Choices choices,
      ValueTypes types,
      List<Finding> findings) {
    this.template = template;
    this.templateTexts = templateTexts;
    this.choices = choices;
    this.types = types;
    this.findings = findings;
  }

  /** The value as rules see it; empty when it is no answer. */
  Optional<Value> take(ValueContext context, Value value) {
    if (value == null) {
      return Optional.empty();
    }
    Response response = response(context, value);
    Optional<String> option = option(context, value, response);
    if (option.isPresent()) {
      return Optional.of(Value.of(option.get()));
    }
    if (response.isNoAnswer()) {
      if (response != Response.BLANK && response != Response.TEMPLATE && context.needed()) {
        findings.add(context.finding("placeholder-word", Severity.BLOCKING, value.text()));
      }
      return Optional.empty();
    }
    if (response == Response.EXCUSED && context.excusable()) {
      return Optional.of(value);
    }
    mismatch(context, value, response).ifPresent(findings::add);
    leftover(context, value);
    return Optional.of(value);
  }

  private Optional<String> option(ValueContext context, Value value, Response response) {
    return context.type() == FieldType.ENUM && response != Response.TEMPLATE
        ? choices.find(context.options(), value)
        : Optional.empty();
  }

  private Optional<Finding> mismatch(ValueContext context, Value value, Response response) {
    if (context.type() == FieldType.ENUM) {
      return Optional.of(notAnOption(context, value));
    }
    if (response == Response.EXCUSED) {
      return Optional.of(context.finding("always-applies", Severity.BLOCKING, value.text()));
    }
    Optional<Mismatch> mismatch = types.check(context.type(), value);
    return mismatch.map(m -> context.finding(m.code(), m.severity(), value.text()));
  }

  private static Finding notAnOption(ValueContext context, Value value) {
    List<MessageArg> args = new ArrayList<>();
    args.add(MessageArg.text(Excerpt.of(value.text())));
    context.options().forEach(key -> args.add(MessageArg.key("gtm.option." + key)));
    return context.finding("not-an-option", Severity.BLOCKING, args.toArray(MessageArg[]::new));
  }

  /** What the value is as a whole; without an answer also when no part of it is one. */
  Response response(ValueContext context, Value value) {
    if (VisibleCharacters.isBlank(value.text())) {
      return showsMore(value) ? Response.ANSWER : Response.BLANK;
    }
    Response whole = response(context, value.text(), value);
    if (whole.isNoAnswer()) {
      // a link may be called as its field is: Runbook
      boolean linked = whole == Response.TEMPLATE && value.refersTo(LINKS);
      return linked || value.refersTo(PICTURES) ? Response.ANSWER : whole;
    }
    if (whole == Response.EXCUSED || value.parts().size() < 2) {
      return whole;
    }
    Response weakest = Response.BLANK;
    for (String part : value.parts()) {
      Response response = response(context, part, value);
      if (!response.isNoAnswer()) {
        return whole;
      }
      weakest = response == Response.OPEN || weakest == Response.BLANK ? response : weakest;
    }
    return weakest;
  }

  private Response response(ValueContext context, String text, Value value) {
    Phrases own = templateTexts.own(template, context);
    Response response = Responses.of(text, own, neutral(context, value));
    if (response == Response.ANSWER && isWordless(context, text, value)) {
      return Response.OPEN;
    }
    return response == Response.NOT_YET && context.reply() ? Response.ANSWER : response;
  }

  /** A bare number tells nothing where words are asked for, unless the row asks for it. */
  private static boolean isWordless(ValueContext context, String text, Value value) {
    return context.type() == FieldType.TEXT
        && !context.reply()
        && !value.refersTo(LINKS)
        && VisibleCharacters.hasOnlyNumbers(text);
  }

  private Set<String> neutral(ValueContext context, Value value) {
    Set<String> label = templateTexts.labelWords(context);
    if (context.type() == FieldType.USER || !value.refersTo(Kind.PERSON)) {
      return label;
    }
    Set<String> neutral = new HashSet<>(label);
    value.targets(Kind.PERSON).stream()
        .flatMap(person -> Stream.of(TextNormalizer.of(person).split(" ")))
        .forEach(neutral::add);
    return neutral;
  }

  /** One line that is still open beside others that are not is worth a word. */
  private void leftover(ValueContext context, Value value) {
    if (value.parts().size() < 2) {
      return;
    }
    value.parts().stream()
        .filter(part -> response(context, part, value) == Response.OPEN)
        .filter(VisibleCharacters::hasContent)
        .findFirst()
        .ifPresent(part -> findings.add(context.finding("line-open", Severity.WARNING, part)));
  }

  private static boolean showsMore(Value value) {
    return value.refersTo(LINKS)
        || value.refersTo(PICTURES)
        || value.refersTo(Kind.PERSON, Kind.DATE, Kind.TICK, Kind.CROSS);
  }
}
