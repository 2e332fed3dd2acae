package org.gtmready.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.People.Person;
import org.gtmready.core.plan.Reference.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What values mean in their fields. */
class PlanCasesTest {

  private static final Map<String, List<String>> OPTIONS =
      Map.of(
          "kind-of-alternative", column("positioning", "competitive-alternatives", "kind"),
          "kind-of-metric", column("adoption-metrics", "metrics", "kind"),
          "primary", column("adoption-metrics", "metrics", "primary"),
          "review-cadence", field("adoption-metrics", "review-cadence").options(),
          "tier", field("plan", "tier").options(),
          "launch-type", field("plan", "launch-type").options());

  private static final People PEOPLE =
      reference ->
          switch (reference) {
            case "pm" -> Optional.of(new Person("pm", "Priya Mehta"));
            case "ana", "8a7f8089" -> Optional.of(new Person("ana", "Ana Ruiz"));
            default -> Optional.empty();
          };

  static Stream<Arguments> choices() {
    return CaseTable.of("choices.txt", 3);
  }

  static Stream<Arguments> people() {
    return CaseTable.of("people.txt", 3);
  }

  static Stream<Arguments> persons() {
    return CaseTable.of("persons.txt", 2);
  }

  static Stream<Arguments> links() {
    return CaseTable.of("links.txt", 3);
  }

  @ParameterizedTest
  @MethodSource("choices")
  void findsTheOption_byAnyOfItsNames(String choice, String text, String option) {
    Optional<String> found =
        new Choices(ShippedMessages.VOCABULARY).find(OPTIONS.get(choice), Value.of(text));

    assertThat(found.orElse("none")).isEqualTo(option);
  }

  @ParameterizedTest
  @CsvSource({"TICK,yes", "DONE_TASK,yes", "CROSS,no", "OPEN_TASK,no"})
  void takesATickOrABox_forYesOrNo(Kind kind, String option) {
    assertThat(
            new Choices(ShippedMessages.VOCABULARY)
                .find(OPTIONS.get("primary"), Value.of("", new Reference(kind, ""))))
        .contains(option);
  }

  @ParameterizedTest
  @MethodSource("people")
  void knowsTheSamePerson_inAnySpelling(String one, String other, String expected) {
    assertThat(PersonNames.areSame(person(one), person(other), PEOPLE))
        .isEqualTo(expected.equals("same"));
    assertThat(PersonNames.areSame(person(other), person(one), PEOPLE))
        .isEqualTo(expected.equals("same"));
  }

  @ParameterizedTest
  @MethodSource("persons")
  void wantsSomebodyByName(String text, String expected) {
    boolean accepted = Draft.positioning().with("owner", text).check().filled().contains("owner");

    assertThat(accepted).isEqualTo(expected.equals("person"));
  }

  @ParameterizedTest
  @MethodSource("links")
  void wantsALink_thatLeadsSomewhere(String text, String references, String expected) {
    Reference[] targets =
        Stream.of(references.split(" "))
            .filter(reference -> !reference.isEmpty())
            .map(reference -> reference.split(":", 2))
            .map(pair -> new Reference(Kind.valueOf(pair[0]), pair[1]))
            .toArray(Reference[]::new);
    boolean accepted =
        Draft.metrics()
            .with("dashboard", Value.of(text, targets))
            .check()
            .filled()
            .contains("dashboard");

    assertThat(accepted).isEqualTo(expected.equals("link"));
  }

  private static Value person(String written) {
    return written.startsWith("[")
        ? Value.of(
            written.substring(1, written.length() - 1),
            new Reference(Kind.PERSON, written.substring(1, written.length() - 1)))
        : Value.of(written);
  }

  private static Field field(String template, String key) {
    return PlanTemplates.byKey(template).orElseThrow().field(key).orElseThrow();
  }

  private static List<String> column(String template, String field, String key) {
    return field(template, field).columns().stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .orElseThrow()
        .options();
  }
}
