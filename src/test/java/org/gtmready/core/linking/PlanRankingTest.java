package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gtmready.core.evidence.PlanPages.Hit;
import org.gtmready.core.evidence.PlanQuery;
import org.gtmready.core.plan.PlanGlance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRankingTest {

  private static final PlanQuery WANTED = new PlanQuery("Soundtrack", "positioning", "LAUNCH-1");

  /** Best first, each unlike the others. */
  private static final List<Hit> BEST_FIRST =
      List.of(
          hit("Anything", plan("positioning", "LAUNCH-1")),
          hit("soundtrack"),
          hit("LAUNCH-1 no epic named", plan("positioning", "")),
          hit("LAUNCH-1 Soundtrack – Enablement kit", plan("sales-enablement", "LAUNCH-1")),
          hit("LAUNCH-1 copied", plan("positioning", "LAUNCH-4")),
          hit("LAUNCH-12 Other"),
          hit("Elsewhere", plan("positioning", "OTHER-1")),
          hit("XLAUNCH-1 and LAUNCH-1a"));

  @Test
  void putsFirst_whatIsMostLikelyMeant_howeverItWasFound() {
    for (int seed = 0; seed < 20; seed++) {
      List<Hit> found = new ArrayList<>(BEST_FIRST);
      Collections.shuffle(found, new Random(seed));
      assertThat(PlanRanking.ranked(found, WANTED)).containsExactlyElementsOf(BEST_FIRST);
    }
  }

  @Test
  void keepsConfluencesOrder_whenNothingIsWanted() {
    List<Hit> reversed = new ArrayList<>(BEST_FIRST);
    Collections.reverse(reversed);
    assertThat(PlanRanking.ranked(reversed, new PlanQuery("x", "", "")))
        .containsExactlyElementsOf(reversed);
  }

  @ParameterizedTest
  @CsvSource({
    "positioning, LAUNCH-1, true",
    "positioning, LAUNCH-2, false",
    "positioning, LAUNCH-11, false",
    "positioning, '', false",
    "sales-enablement, LAUNCH-1, false"
  })
  void fitsOnly_thePlanOfTheKindForTheEpic(String template, String epic, boolean fits) {
    Hit hit = hit("LAUNCH-1 Soundtrack", plan(template, epic));
    assertThat(PlanRanking.fits(hit, WANTED)).isEqualTo(fits);
    assertThat(PlanRanking.fits(hit, new PlanQuery("", "", ""))).isFalse();
  }

  @Test
  void doesNotFit_whatNobodyLookedInto() {
    Hit unknown = new Hit("1", "LAUNCH-1 Soundtrack – Positioning", "s", "u", Optional.empty());
    assertThat(PlanRanking.fits(unknown, WANTED)).isFalse();
  }

  private static PlanGlance plan(String template, String epic) {
    return new PlanGlance(template, 3, 11, epic);
  }

  private static Hit hit(String title, PlanGlance... plans) {
    return new Hit("1", title, "Go to market", "u", Optional.of(List.of(plans)));
  }
}
