package org.gtmready.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.plan.value.TextNormalizer;
import org.gtmready.core.policy.DefaultPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

  static List<PlanTemplate> templates() {
    return PlanTemplates.all();
  }

  @Test
  void offersTheHubAndOneTemplateForEachRequirement() {
    assertThat(templates())
        .extracting(PlanTemplate::macro)
        .containsExactly(
            "gtm-plan", "gtm-positioning", "gtm-adoption-metrics", "gtm-sales-enablement");
    DefaultPolicy.covering(Set.of("10000"), 1)
        .requirements()
        .forEach(r -> assertThat(PlanTemplates.byKey(r.template())).isPresent());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyFieldColumnAndChoiceHasWords_inEachLanguage(PlanTemplate template) {
    for (ShippedMessages words : List.of(ShippedMessages.ENGLISH, ShippedMessages.GERMAN)) {
      assertThat(keys(template)).allMatch(words::has);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void labelsAreDistinct_acrossLanguages(PlanTemplate template) {
    for (Field one : template.fields()) {
      for (Field other : template.fields()) {
        if (!one.equals(other)) {
          assertThat(labels(template, one)).doesNotContainAnyElementsOf(labels(template, other));
        }
      }
    }
  }

  private static List<String> labels(PlanTemplate template, Field field) {
    return ShippedMessages.VOCABULARY.texts(ValueContext.label(template.key(), field)).stream()
        .map(TextNormalizer::of)
        .toList();
  }

  private static List<String> keys(PlanTemplate template) {
    List<String> keys = new ArrayList<>();
    String prefix = "gtm.template." + template.key() + ".";
    Stream.of("label", "guide").map(prefix::concat).forEach(keys::add);
    for (Field field : template.fields()) {
      String own = prefix + field.key() + ".";
      Stream.of("label", "guide").map(own::concat).forEach(keys::add);
      Stream.of("strong", "weak").map(own::concat).forEach(keys::add);
      field.options().forEach(option -> keys.add("gtm.option." + option));
      for (Column column : field.columns()) {
        keys.add(own + column.key() + ".label");
        column.options().forEach(option -> keys.add("gtm.option." + option));
      }
    }
    return keys;
  }
}
