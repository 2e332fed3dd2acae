package org.gtmready.confluence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.FieldContent;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanTemplates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every case of the tables below {@code cases/}. What can be expected, a line each:
 *
 * <pre>
 * field = words                    what a reader sees in a single field
 * field[2].column = words          the same of a cell; rows count from 1
 * parts field = one | two          the words part by part
 * refs field = PERSON pm, WEB x    what the value refers to; none is an empty right side
 * rows field = 3                   how many rows a table field has
 * empty = field, field             not there, or nothing to see in it
 * findings = code, code            exactly these findings of the reader, in any order
 * finding = code                   at least this one
 * no finding = code                not this one
 * said = words                     some finding quotes these words
 * plans = 1                        how many plans the page has
 * language = de                    in which language the labels are written
 * </pre>
 */
class ReaderCasesTest {

  private static final PlanReader READER = new PlanReader(PlanTemplates.all(), languages());
  private static final Pattern CELL = Pattern.compile("(\\S+)\\[(\\d+)]\\.(\\S+)");

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatACarefulReaderSees(ReaderCase example) {
    List<PlanContent> plans = READER.read(example.page()).counting();
    PlanContent plan = plans.isEmpty() ? null : plans.get(0);
    for (String line : example.expected()) {
      int at = line.indexOf('=');
      assertThat(at).as("an expectation has the form: what = value, not " + line).isPositive();
      check(plans, plan, line.substring(0, at).strip(), line.substring(at + 1).strip());
    }
  }

  static List<ReaderCase> cases() {
    return ReaderCase.all();
  }

  private static void check(List<PlanContent> plans, PlanContent plan, String what, String value) {
    if (what.equals("plans")) {
      assertThat(plans).hasSize(Integer.parseInt(value));
      return;
    }
    assertThat(plan).as("a plan").isNotNull();
    String field = what.substring(what.indexOf(' ') + 1);
    if (what.startsWith("parts ")) {
      assertThat(String.join(" | ", value(plan, field).parts())).as(what).isEqualTo(value);
    } else if (what.startsWith("refs ")) {
      assertThat(value(plan, field).references())
          .extracting(reference -> (reference.kind() + " " + reference.target()).strip())
          .as(what)
          .containsExactlyElementsOf(list(value));
    } else if (what.startsWith("rows ")) {
      assertThat(rows(plan, field)).as(what + " of " + plan).hasSize(Integer.parseInt(value));
    } else {
      checkPlan(plan, what, value);
    }
  }

  private static void checkPlan(PlanContent plan, String what, String value) {
    List<String> codes = plan.findings().stream().map(Finding::code).toList();
    switch (what) {
      case "empty" ->
          list(value).forEach(field -> assertThat(isEmpty(plan, field)).as(field).isTrue());
      case "findings" ->
          assertThat(codes)
              .as("%s", plan.findings())
              .containsExactlyInAnyOrderElementsOf(list(value));
      case "finding" -> assertThat(codes).as("of %s", plan).contains(value);
      case "no finding" -> assertThat(codes).doesNotContain(value);
      case "said" -> assertThat(plan.findings().toString()).contains(value);
      case "language" -> assertThat(plan.language()).isEqualTo(value);
      default ->
          assertThat(composed(value(plan, what).text())).as(what + " of " + plan).isEqualTo(value);
    }
  }

  private static Value value(PlanContent plan, String place) {
    Matcher cell = CELL.matcher(place);
    if (!cell.matches()) {
      assertThat(plan.fields().get(place)).as(place + " of " + plan).isInstanceOf(Value.class);
      return (Value) plan.fields().get(place);
    }
    List<Map<String, Value>> rows = rows(plan, cell.group(1));
    assertThat(rows)
        .as(place + " of " + plan)
        .hasSizeGreaterThanOrEqualTo(Integer.parseInt(cell.group(2)));
    Value value = rows.get(Integer.parseInt(cell.group(2)) - 1).get(cell.group(3));
    assertThat(value).as(place + " of " + plan).isNotNull();
    return value;
  }

  private static List<Map<String, Value>> rows(PlanContent plan, String field) {
    assertThat(plan.fields().get(field)).as(field + " of " + plan).isInstanceOf(Rows.class);
    return ((Rows) plan.fields().get(field)).rows();
  }

  private static boolean isEmpty(PlanContent plan, String field) {
    FieldContent content = plan.fields().get(field);
    if (content instanceof Value value) {
      return value.isEmpty();
    }
    return content == null
        || ((Rows) content)
            .rows().stream().allMatch(row -> row.values().stream().allMatch(Value::isEmpty));
  }

  /** Accents in the one way in which editors save them. */
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static List<String> list(String value) {
    return value.isEmpty() ? List.of() : Arrays.asList(value.split("\\s*,\\s*"));
  }

  static Map<String, Messages> languages() {
    Map<String, Messages> languages = new LinkedHashMap<>();
    languages.put("en", ShippedMessages.ENGLISH);
    languages.put("de", ShippedMessages.GERMAN);
    return languages;
  }
}
