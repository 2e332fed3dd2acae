package org.gtmready.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Reference.Kind;
import org.junit.jupiter.api.Test;

class PlanOwnersTest {

  @Test
  void areThoseInTheOwnerFields_eachOnce() {
    assertThat(
            owners(
                "positioning",
                Map.of(
                    "used-today", mention("reader"),
                    "co-owner", mention("ben"),
                    "owner", mention("ana", "ben"))))
        .containsExactly("ana", "ben");
  }

  @Test
  void areThoseInOwnerColumns_atMostThree() {
    Rows sources =
        new Rows(
            List.of(
                Map.of("metric", mention("no-owner"), "owner", mention("ana", "ben")),
                Map.of("metric", mention("no-owner")),
                Map.of("owner", mention("ana", "carla", "dan"))));
    assertThat(owners("adoption-metrics", Map.of("sources", sources)))
        .containsExactly("ana", "ben", "carla");
  }

  @Test
  void areNobody_whenANameIsOnlyTyped() {
    assertThat(owners("positioning", Map.of("owner", Value.of("Ana Ruiz")))).isEmpty();
  }

  private static List<String> owners(String template, Map<String, FieldContent> fields) {
    return PlanOwners.in(
        PlanTemplates.byKey(template).orElseThrow(),
        new PlanContent(template, "", Map.of(), fields, List.of()));
  }

  private static Value mention(String... people) {
    return new Value(
        String.join(" ", people),
        List.of(String.join(" ", people)),
        Stream.of(people).map(person -> new Reference(Kind.PERSON, person)).toList());
  }
}
