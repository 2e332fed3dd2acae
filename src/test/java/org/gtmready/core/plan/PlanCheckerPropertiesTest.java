package org.gtmready.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.lint.LintRules;
import org.gtmready.core.readiness.explain.FindingMessages;

/** What holds of the checker whatever a page contains. */
class PlanCheckerPropertiesTest {

  private static final String[] TEXTS = {
    "",
    " ",
    "\u0000",
    "-",
    "TBD",
    "\ud83d",
    "\ud83d\ude80",
    "<script>alert(1)</script>",
    "${7*7}",
    "{0} {",
    "''",
    "gtm.template.plan.label",
    "\u202eabc",
    "2026-02-30",
    "99999999999999999999",
    "1,2.3,4",
    "-1 %",
    "Status quo",
    "Ja",
    "yes",
    "direct",
    "signups",
    "no baseline: by June we do",
    "RosterPro",
    "12",
    "40",
    "https://example.org",
    "LAUNCH-2",
    "Name the spreadsheet",
    "Nothing"
  };

  private final PlanChecker checker =
      new PlanChecker(ShippedMessages.VOCABULARY, LintRules.shipped());

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void neverThrows_andKeepsItsPromises(@ForAll long seed) {
    Random random = new Random(seed);
    PlanTemplate template = PlanTemplates.all().get(random.nextInt(4));
    PlanContent content = content(template, random);

    PlanFacts facts = checker.check(template, content, 1, CheckContext.ALONE);

    assertThat(facts.filled().stream().filter(facts.missing()::contains)).isEmpty();
    assertThat(inOrder(template, facts.filled())).isEqualTo(facts.filled());
    assertThat(inOrder(template, facts.missing())).isEqualTo(facts.missing());
    assertThat(facts.complete())
        .isEqualTo(
            facts.missing().isEmpty()
                && facts.findings().stream().noneMatch(f -> f.severity() == Severity.BLOCKING));
    assertThat(facts.filledOfTotal()).isBetween(0, facts.total());
    assertThat(facts).isEqualTo(checker.check(template, content, 1, CheckContext.ALONE));
    facts.findings().forEach(this::canBeSaid);
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void addingAnAnswer_neverMakesMoreFieldsMissing(@ForAll long seed) {
    Random random = new Random(seed);
    PlanTemplate template = PlanTemplates.all().get(random.nextInt(4));
    PlanContent before = content(template, random);
    Field field = template.fields().get(random.nextInt(template.fields().size()));
    Map<String, FieldContent> fields = new HashMap<>(before.fields());
    fields.put(field.key(), answer(field));
    PlanContent after =
        new PlanContent(template.key(), "", before.parameters(), fields, before.findings());

    List<String> missing = checker.check(template, after, 1, CheckContext.ALONE).missing();

    assertThat(missing)
        .doesNotContain(field.key())
        .isSubsetOf(checker.check(template, before, 1, CheckContext.ALONE).missing());
  }

  @Example
  void copesWithAMegabyteInEveryField() {
    for (PlanTemplate template : PlanTemplates.all()) {
      Map<String, FieldContent> fields = new LinkedHashMap<>();
      template.fields().forEach(field -> fields.put(field.key(), megabyte(field)));
      PlanContent content = new PlanContent(template.key(), "", Map.of(), fields, List.of());

      PlanFacts facts =
          assertTimeoutPreemptively(
              Duration.ofSeconds(60),
              () -> checker.check(template, content, 1, CheckContext.ALONE));
      assertThat(facts.findings()).hasSizeLessThan(12 * template.fields().size());
    }
  }

  private static FieldContent megabyte(Field field) {
    if (!field.isTable()) {
      return Value.of("1,".repeat(500_000));
    }
    Map<String, Value> row = new LinkedHashMap<>();
    field.columns().forEach(c -> row.put(c.key(), Value.of("a-".repeat(50))));
    return new Rows(Collections.nCopies(2_000 / field.columns().size(), row));
  }

  /** Its text exists, and nothing in the arguments breaks its form. */
  private void canBeSaid(Finding finding) {
    for (ShippedMessages words : List.of(ShippedMessages.ENGLISH, ShippedMessages.GERMAN)) {
      assertThat(words.has("gtm.finding." + finding.code())).as(finding.code()).isTrue();
      assertThat(words.has("gtm.finding." + finding.code() + ".why")).isTrue();
      assertThat(finding.args())
          .allMatch(arg -> arg.toString().codePoints().noneMatch(Character::isISOControl));
      assertThat(new FindingMessages(words).text(finding)).isNotBlank();
    }
  }

  private static List<String> inOrder(PlanTemplate template, List<String> keys) {
    return template.fields().stream().map(Field::key).filter(keys::contains).toList();
  }

  private static FieldContent answer(Field field) {
    if (!field.isTable()) {
      return Value.of("an answer");
    }
    Map<String, Value> row = new HashMap<>();
    field.columns().forEach(column -> row.put(column.key(), Value.of("an answer")));
    return new Rows(List.of(row));
  }

  private static PlanContent content(PlanTemplate template, Random random) {
    Map<String, FieldContent> fields = new LinkedHashMap<>();
    for (Field field : template.fields()) {
      switch (random.nextInt(4)) {
        case 0 -> fields.put(field.key(), value(random));
        case 1, 2 -> fields.put(field.key(), rows(field, random));
        default -> {
          // left out
        }
      }
    }
    Map<String, String> parameters = Map.of("tier", TEXTS[random.nextInt(TEXTS.length)]);
    return new PlanContent(template.key(), "", parameters, fields, List.of());
  }

  private static Rows rows(Field field, Random random) {
    List<Map<String, Value>> rows = new ArrayList<>();
    int count = random.nextInt(8);
    for (int i = 0; i < count; i++) {
      Map<String, Value> row = new HashMap<>();
      row.put("unknown", value(random));
      for (Column column : field.columns()) {
        if (random.nextInt(6) > 0) {
          row.put(column.key(), random.nextInt(20) == 0 ? null : value(random));
        }
      }
      rows.add(row);
    }
    return new Rows(rows);
  }

  private static Value value(Random random) {
    String text = TEXTS[random.nextInt(TEXTS.length)];
    String said = random.nextInt(30) == 0 ? null : random.nextInt(5) == 0 ? text.repeat(9) : text;
    Reference.Kind[] kinds = Reference.Kind.values();
    return random.nextInt(10) == 0
        ? Value.of(said, new Reference(kinds[random.nextInt(kinds.length)], text))
        : Value.of(said);
  }
}
