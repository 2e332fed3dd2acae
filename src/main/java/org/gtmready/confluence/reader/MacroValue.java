package org.gtmready.confluence.reader;

import java.util.Optional;
import org.gtmready.core.plan.Reference;
import org.gtmready.core.plan.Reference.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a macro shows by itself, without the rich text that may stand in it. */
final class MacroValue {

  private static final String UNNAMED = "";

  private MacroValue() {}

  static void add(Element macro, ValueBuilder value) {
    String name = macro.attr("ac:name");
    String drawn = MacroKinds.DRAWN.get(name);
    if (drawn != null) {
      References.of(Kind.MACRO, PlanMacro.parameter(macro, drawn)).ifPresent(value::reference);
      return;
    }
    String file = MacroKinds.FILES.get(name);
    if (file != null) {
      target(macro, file).ifPresent(value::named);
      return;
    }
    switch (name) {
      case "status" -> value.lozenge(PlanMacro.parameter(macro, "title"));
      case "jira", "jiraissues" -> issue(macro, value);
      case "widget", "iframe" ->
          target(macro, "url")
              .or(() -> References.address(PlanMacro.parameter(macro, "url")))
              .or(() -> References.address(PlanMacro.parameter(macro, "src")))
              .ifPresent(value::reference);
      case "include", "excerpt-include" ->
          target(macro, UNNAMED)
              .or(() -> References.of(Kind.PAGE, PlanMacro.parameter(macro, UNNAMED)))
              .ifPresent(value::reference);
      case "profile" ->
          target(macro, "user")
              .filter(shown -> shown.kind() == Kind.PERSON)
              .ifPresent(value::named);
      default -> {
        // its body, if it has one, says what it shows
      }
    }
  }

  /** A macro shows one issue by its key, or a table of issues that may hold any. */
  private static void issue(Element macro, ValueBuilder value) {
    Optional<Reference> one = References.of(Kind.ISSUE, PlanMacro.parameter(macro, "key"));
    if (one.isPresent()) {
      value.named(one.get());
    } else {
      References.of(Kind.ISSUE, PlanMacro.parameter(macro, "jqlQuery"))
          .or(() -> References.of(Kind.ISSUE, PlanMacro.parameter(macro, "jql")))
          .ifPresent(value::reference);
    }
  }

  /** The first resource that a parameter names. */
  private static Optional<Reference> target(Element macro, String parameterName) {
    for (Node child : macro.childNodes()) {
      if (child instanceof Element parameter
          && parameter.nameIs("ac:parameter")
          && parameter.attr("ac:name").equals(parameterName)) {
        return parameter.stream().flatMap(e -> References.target(e).stream()).findFirst();
      }
    }
    return Optional.empty();
  }
}
