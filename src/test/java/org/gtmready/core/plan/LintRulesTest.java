package org.gtmready.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the practice, broken once in an otherwise good plan and kept at its boundary. */
class LintRulesTest {

  private static final String LONG = "word ".repeat(31);

  static Stream<Arguments> broken() {
    return Stream.of(
        broken("few-alternatives", Severity.WARNING, alternatives("Status quo", "Direct")),
        broken(
            "many-alternatives",
            Severity.INFO,
            alternatives("Status quo", "Direct", "Hire", "Manual work", "Direct", "Indirect")),
        broken("no-status-quo", Severity.BLOCKING, alternatives("Direct", "Hire", "Indirect")),
        broken(
            "attribute-names-no-alternative",
            Severity.WARNING,
            Draft.positioning()
                .rows("unique-attributes", "Swaps by text message | Feature | everybody else")),
        broken(
            "attribute-without-value",
            Severity.WARNING,
            Draft.positioning()
                .rows(
                    "unique-attributes",
                    "Swaps by text message | Feature | RosterPro",
                    "Works offline | Feature | RosterPro")),
        broken(
            "same-text-twice",
            Severity.BLOCKING,
            Draft.positioning()
                .with("frustrations", "Takes 10 minutes")
                .with("outcome", "takes 10 minutes!")),
        broken(
            "nothing-used-today",
            Severity.BLOCKING,
            Draft.positioning().with("used-today", "Nothing.")),
        broken(
            "outcome-without-measure",
            Severity.INFO,
            Draft.positioning().with("outcome", "Shifts fill themselves")),
        broken(
            "broad-target",
            Severity.WARNING,
            Draft.positioning().with("best-fit-customers", "SMBs in general")),
        broken(
            "broad-target",
            Severity.WARNING,
            Draft.positioning()
                .with("best-fit-customers", "Kleine und mittlere Unternehmen in Europa")),
        broken(
            "few-people-asked",
            Severity.WARNING,
            Draft.positioning().rows("message-tested", "4 | managers | 2026-05-12 | liked")),
        broken(
            "no-primary-metric",
            Severity.BLOCKING,
            metrics("Weekly active sites | Usage frequency | per week | No")),
        broken(
            "acquisition-primary",
            Severity.BLOCKING,
            metrics("Weekly active sites | Acquisition | per week | Yes")),
        broken("vanity-metric", Severity.WARNING, metric("Sites active four weeks after signup")),
        broken("acquisition-primary", Severity.BLOCKING, metric("Trial sign-ups")),
        broken(
            "vague-definition",
            Severity.WARNING,
            metrics("Weekly active sites | Usage frequency | sites that love it | Yes")),
        broken(
            "metric-twice",
            Severity.BLOCKING,
            metrics(
                "Weekly active sites | Usage frequency | per week | Yes",
                "weekly active sites | Usage frequency | per week | No")),
        broken(
            "metric-without-target",
            Severity.BLOCKING,
            Draft.metrics()
                .rows("targets", "Onboarding touches | 9 | 2026-06-01 | 4 | 2026-09-30 | 8")),
        broken(
            "metric-without-source",
            Severity.BLOCKING,
            Draft.metrics().rows("sources", "Onboarding touches | Support desk | Li | tickets")),
        broken("baseline-unclear", Severity.BLOCKING, target("growing", "40", "20")),
        broken("target-equals-baseline", Severity.BLOCKING, target("40", "40 sites", "20")),
        broken("failure-line-not-worse", Severity.BLOCKING, target("12", "40", "40")),
        broken("failure-line-not-worse", Severity.BLOCKING, target("12", "40", "41")),
        broken(
            "failure-line-not-worse",
            Severity.BLOCKING,
            target("no baseline: measured until June", "40", "40")),
        broken("no-failure-line", Severity.BLOCKING, target("12", "40", "")),
        broken("target-below-baseline", Severity.WARNING, target("40", "12", "50")),
        broken(
            "target-date-too-early",
            Severity.WARNING,
            Draft.metrics()
                .rows(
                    "targets",
                    "Weekly active sites | 12 | 2026-06-01 | 40 | 2026-06-01 | 20",
                    "Onboarding touches | 9 | 2026-06-01 | 4 | 2026-09-30 | 8")),
        broken(
            "self-reported",
            Severity.WARNING,
            Draft.metrics()
                .rows(
                    "sources",
                    "Weekly active sites | Self-reported, by mail | Li Chen | easy",
                    "Onboarding touches | Self-reported, by mail | Li Chen | easy")),
        broken(
            "low-frequency",
            Severity.WARNING,
            Draft.metrics().with("usage-frequency-target", "1.9")),
        broken(
            "few-outcomes",
            Severity.WARNING,
            Draft.metrics().with("documented-outcomes-target", "2")),
        broken("few-objections", Severity.BLOCKING, objections(2)),
        broken("few-objections", Severity.BLOCKING, objections(4).tier("1")),
        broken("few-questions", Severity.BLOCKING, questions(4)),
        broken("no-limitation", Severity.WARNING, questions(5)),
        broken(
            "long-battlecard",
            Severity.WARNING,
            Draft.kit()
                .rows(
                    "battlecards",
                    "RosterPro | Short | %s %s | %s %s | Who? | Deal | Never | 2026-06-02 | "
                        .formatted(LONG, LONG, LONG, LONG))),
        broken(
            "own-acceptance",
            Severity.BLOCKING,
            Draft.kit().rows("why-care", "Tom Berg | Less phoning. | tom berg | 2026-06-05")),
        broken(
            "low-reach",
            Severity.WARNING,
            Draft.kit().rows("training", "2026-06-06 | 79 % | Cards | Passed")),
        broken(
            "strategy-is-roadmap",
            Severity.WARNING,
            Draft.hub().with("strategy-link", "https://example.org/roadmap")),
        broken(
            "short-right-to-grow",
            Severity.WARNING,
            Draft.hub().with("right-to-grow", "word ".repeat(39))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void says_whenTheRuleIsBroken(String code, Severity severity, Draft plan) {
    assertThat(plan.check().findings())
        .as(plan.codes().toString())
        .anyMatch(f -> f.code().equals(code) && f.severity() == severity);
    assertThat(plan.codes().stream().filter(c -> !c.equals(code)).toList()).isEmpty();
  }

  static Stream<Draft> kept() {
    return Stream.of(
        alternatives("Status quo", "Direct", "Hire"),
        alternatives("Status quo", "Direct", "Hire", "Hire", "Indirect"),
        Draft.positioning().rows("message-tested", "5 | managers | 2026-05-12 | liked"),
        target("no baseline: measured until June", "40", "20"),
        target("12", "40", "39.9"),
        target("12", "40", "").tier("3"),
        Draft.metrics().with("usage-frequency-target", "2"),
        Draft.metrics().with("documented-outcomes-target", "3"),
        objections(3),
        objections(5).tier("1").rows("faq", rows(5, "Question %d | So it is | Limit")),
        Draft.kit().rows("training", "2026-06-06 | 80 % | Cards | Passed"),
        Draft.hub().with("right-to-grow", "word ".repeat(40)));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void saysNothing_atTheBoundary(Draft plan) {
    assertThat(plan.codes()).isEmpty();
  }

  @Test
  void saysThatItIsATagline_whenOnlyTheStatementIsFilled() {
    Draft tagline =
        new Draft("positioning")
            .with("positioning-statement", "Reinventing work")
            .with("owner", "Ana");

    assertThat(tagline.codes()).containsExactly("statement-only");
    assertThat(tagline.with("outcome", "10 minutes").codes()).isEmpty();
  }

  @Test
  void asksToChoose_whenMoreThanThreeMetricsArePrimary() {
    Draft four = Draft.metrics().rows("metrics", rows(4, "Metric %d | Result | per week | Yes"));
    Draft three = Draft.metrics().rows("metrics", rows(3, "Metric %d | Result | per week | Yes"));

    assertThat(four.codes()).contains("many-primary-metrics");
    assertThat(three.codes()).doesNotContain("many-primary-metrics");
  }

  private static Arguments broken(String code, Severity severity, Draft plan) {
    return Arguments.of(code, severity, plan);
  }

  private static Draft alternatives(String... kinds) {
    String[] rows = new String[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      rows[i] = (i == 0 ? "RosterPro" : "Rival " + i) + " | " + kinds[i] + " | call";
    }
    return Draft.positioning().rows("competitive-alternatives", rows);
  }

  /** Replaces the first metric's definition; the second stays. */
  private static Draft metrics(String... rows) {
    String[] all = Arrays.copyOf(rows, rows.length + 1);
    all[rows.length] = "Onboarding touches | Self-sufficiency | Calls in the first 30 days | No";
    return Draft.metrics().rows("metrics", all);
  }

  private static Draft metric(String name) {
    return Draft.metrics()
        .rows("metrics", name + " | Usage frequency | per week | Yes")
        .rows("targets", name + " | 12 | 2026-06-01 | 40 | 2026-09-30 | 20")
        .rows("sources", name + " | Event log | Li Chen | Counts shifts");
  }

  private static Draft target(String baseline, String target, String failureLine) {
    return Draft.metrics()
        .rows(
            "targets",
            "Weekly active sites | %s | 2026-06-01 | %s | 2026-09-30 | %s"
                .formatted(baseline, target, failureLine),
            "Onboarding touches | 9 | 2026-06-01 | 4 | 2026-09-30 | 8");
  }

  private static Draft objections(int count) {
    return Draft.kit().rows("objections", rows(count, "Objection %d | deal | None needed | "));
  }

  private static Draft questions(int count) {
    return Draft.kit()
        .rows(
            "faq",
            rows(
                count, count < 5 ? "Question %d | So it is | Limit" : "Question %d | So it is | "));
  }

  private static String[] rows(int count, String form) {
    return Stream.iterate(1, i -> i + 1)
        .limit(count)
        .map(i -> form.formatted(i))
        .toArray(String[]::new);
  }
}
