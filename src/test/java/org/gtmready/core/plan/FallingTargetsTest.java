package org.gtmready.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A target below its baseline is a slip for some kinds of metric and the point of others. */
class FallingTargetsTest {

  @ParameterizedTest
  @CsvSource({
    "usage-frequency, true",
    "retention, true",
    "activation, true",
    "revenue, true",
    "outcome, false",
    "self-sufficiency, false"
  })
  void warns_onlyWhereMoreIsBetter(String kind, boolean warns) {
    PlanFacts facts =
        new Draft("adoption-metrics")
            .rows("metrics", "Minutes to export|" + kind + "|median of 7 days|yes")
            .rows("targets", "Minutes to export|38|2026-09-26|5|2027-03-31|12")
            .check();

    assertThat(facts.findings().stream().anyMatch(f -> f.code().equals("target-below-baseline")))
        .isEqualTo(warns);
  }
}
