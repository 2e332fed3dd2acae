package org.gtmready.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.plan.lint.LintRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which tier a plan is judged, and what is counted at it. */
class PlanTierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "3|1|1|tier-easier-than-epic",
        "3|2|2|tier-easier-than-epic",
        "0|2|2|tier-easier-than-epic",
        "2|1|1|tier-easier-than-epic",
        "1|3|1|-",
        "2|2|2|-",
        "3|0|3|-",
        "0|3|0|-",
        "-|1|1|-",
        "-|3|2|-",
        "huge|1|1|tier-unknown"
      })
  void countsOnlyUpwardOfTheEpics(String page, int epic, int judgedBy, String code) {
    Draft plan = Draft.positioning().in(CheckContext.ALONE.forEpicOf(epic));
    PlanFacts facts = (page == null ? plan : plan.tier(page)).check();

    assertThat(facts.tier()).isEqualTo(judgedBy);
    assertThat(facts.missing().contains("message-tested")).isEqualTo(judgedBy == 1);
    assertThat(plan.codes()).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({"T1,1", "Tier 1,1", "T2,2", "Stufe 1,1"})
  void isTheHubsAtLeast_whenTheHubStandsOnTheSamePage(String named, int judgedBy) {
    PlanFacts kit = page(Draft.hub().with("tier", named), Draft.kit().tier("3")).get(1);

    assertThat(kit.tier()).isEqualTo(judgedBy);
    assertThat(kit.findings()).extracting(Finding::code).contains("tier-easier-than-hub");
  }

  @Test
  void isItsOwn_whenTheHubNamesAnEasierOne() {
    PlanFacts kit = page(Draft.hub().with("tier", "T3"), Draft.kit().tier("1")).get(1);

    assertThat(kit.tier()).isEqualTo(1);
    assertThat(kit.findings()).extracting(Finding::code).doesNotContain("tier-easier-than-hub");
  }

  @Test
  void isNotLoweredByTheHubsOwnParameter_whenItsFieldSaysMore() {
    PlanFacts hub = page(Draft.hub().tier("3").with("tier", "T1")).get(0);

    assertThat(hub.tier()).isEqualTo(1);
    assertThat(hub.missing()).contains("right-to-grow");
    assertThat(hub.findings()).extracting(Finding::code).contains("tier-easier-than-hub");
  }

  @ParameterizedTest
  @CsvSource({"1,12", "2,11", "3,10", "0,10"})
  void countsTheRequiredFields_whateverOptionalOnesAreFilled(String tier, int total) {
    Draft plan =
        Draft.positioning().tier(tier).rows("message-tested", "7 | managers | 2026-05-12 | liked");
    PlanFacts before = plan.check();
    PlanFacts after = plan.with("relevant-trend", "Inspectors ask for proof").check();

    assertThat(before.total()).isEqualTo(total);
    assertThat(before.filledOfTotal()).isEqualTo(total);
    assertThat(after.total()).isEqualTo(total);
    assertThat(after.filledOfTotal()).isEqualTo(total);
    assertThat(plan.without("outcome").check().filledOfTotal()).isEqualTo(total - 1);
    assertThat(plan.check().total()).isEqualTo(total);
  }

  private static List<PlanFacts> page(Draft... plans) {
    return new PlanChecker(ShippedMessages.VOCABULARY, LintRules.shipped())
        .check(List.of(plans).stream().map(Draft::content).toList(), 7, CheckContext.ALONE);
  }
}
