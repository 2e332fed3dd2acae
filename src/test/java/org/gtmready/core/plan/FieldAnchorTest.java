package org.gtmready.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anchors are what other pages link to: they never change, and lead to one field each. */
class FieldAnchorTest {

  @ParameterizedTest
  @CsvSource({
    "plan, epics, gtm-plan-epics",
    "plan, tier, gtm-plan-tier",
    "positioning, used-today, gtm-positioning-used-today",
    "positioning, competitive-alternatives, gtm-positioning-competitive-alternatives",
    "positioning, owner, gtm-positioning-owner",
    "positioning, co-owner, gtm-positioning-co-owner",
    "adoption-metrics, targets, gtm-adoption-metrics-targets",
    "adoption-metrics, first-check, gtm-adoption-metrics-first-check",
    "sales-enablement, battlecards, gtm-sales-enablement-battlecards",
    "sales-enablement, faq, gtm-sales-enablement-faq",
    "of-another-version, new-field, gtm-of-another-version-new-field",
    "'Odd \"><b>', 'key #1?&x', gtm-odd-b--key-1-x",
  })
  void isMadeOfBothKeys(String template, String field, String anchor) {
    assertThat(FieldAnchor.of(template, field)).isEqualTo(anchor);
    assertThat(URI.create("http://confluence/pages?pageId=1#" + anchor).getFragment())
        .isEqualTo(anchor);
  }

  @Test
  void furtherPlansOfATemplate_areNumbered() {
    assertThat(FieldAnchor.of("positioning", "owner", 1)).isEqualTo("gtm-positioning-2-owner");
    assertThat(FieldAnchor.of("positioning", "owner", 0))
        .isEqualTo(FieldAnchor.of("positioning", "owner"));
  }

  @Test
  void noTwoFieldsOfAPageShareOne() {
    List<String> anchors =
        PlanTemplates.all().stream()
            .flatMap(
                template ->
                    IntStream.range(0, 12).boxed().flatMap(place -> anchors(template, place)))
            .toList();
    assertThat(anchors).doesNotHaveDuplicates().hasSizeGreaterThan(400);
  }

  private static Stream<String> anchors(PlanTemplate template, int place) {
    return template.fields().stream()
        .map(field -> FieldAnchor.of(template.key(), field.key(), place));
  }
}
