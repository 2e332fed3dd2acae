package org.gtmready.core.readiness.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.core.readiness.evaluate.Facts.NOW;
import static org.gtmready.core.readiness.evaluate.Facts.activeWaiver;
import static org.gtmready.core.readiness.evaluate.Facts.complete;
import static org.gtmready.core.readiness.evaluate.Facts.expiredWaiver;
import static org.gtmready.core.readiness.evaluate.Facts.judge;
import static org.gtmready.core.readiness.evaluate.Facts.missing;
import static org.gtmready.core.readiness.evaluate.Facts.page;
import static org.gtmready.core.readiness.evaluate.Facts.requirement;
import static org.gtmready.core.readiness.evaluate.Facts.result;
import static org.gtmready.core.readiness.evaluate.Facts.waiver;

import java.util.List;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;
import org.junit.jupiter.api.Test;

/** How long a waiver stands in for evidence. */
class WaivedTest {

  private static final Requirement READ = requirement(Strictness.READ, Mode.ENFORCE);
  private static final Requirement PROVEN = requirement(Strictness.PROVEN, Mode.ENFORCE);
  private static final Reading UNREAD = new Reading.Unread("unreachable");

  @Test
  void isWaived_whileAWaiverHolds_andItsAtomsStay() {
    RequirementResult result = result(READ, List.of(), activeWaiver());

    assertThat(result.status()).isEqualTo(Status.WAIVED);
    assertThat(result.blocks()).isFalse();
    assertThat(result.checks())
        .extracting(CheckResult::message)
        .containsExactly("gtm.check.nothing-linked");
    assertThat(judge(READ, List.of(), activeWaiver()).overall()).isEqualTo(Overall.AT_RISK);
  }

  @Test
  void showsTheWaiverAsUnused_whenTheRequirementIsSatisfied() {
    RequirementResult result = result(READ, List.of(page(1, complete())), activeWaiver());

    assertThat(result.status()).isEqualTo(Status.SATISFIED);
    assertThat(result.waiver()).isEqualTo(activeWaiver());
  }

  @Test
  void isWaiverExpired_fromTheInstantOfExpiryOn() {
    RequirementResult result = result(READ, List.of(), expiredWaiver());

    assertThat(result.status()).isEqualTo(Status.WAIVER_EXPIRED);
    assertThat(result.blocks()).isTrue();
    assertThat(result.checks())
        .extracting(CheckResult::code)
        .containsExactly("GTM-POS-011", "GTM-POS-001");
  }

  @Test
  void keepsItsOwnStatus_whenAWaiverExpired_andNoPlanIsIncomplete() {
    assertThat(result(READ, List.of(page(1, UNREAD)), expiredWaiver()).status())
        .isEqualTo(Status.INCONCLUSIVE);
    assertThat(result(PROVEN, List.of(page(1, complete())), expiredWaiver()).status())
        .isEqualTo(Status.PENDING);
  }

  @Test
  void ignoresARevokedWaiver() {
    RequirementResult result = result(READ, List.of(), waiver(NOW.plusSeconds(60), null, true));

    assertThat(result.status()).isEqualTo(Status.UNSATISFIED);
    assertThat(result.waiver()).isNull();
  }

  @Test
  void losesItsWaiver_whenThePlanItWasGrantedOnChanged() {
    List<Evidence> linked = List.of(page(1, missing("value")));

    assertThat(result(READ, linked, waiver(null, Facts.PRINT, false)).status())
        .isEqualTo(Status.WAIVED);
    assertThat(result(READ, linked, waiver(null, "before", false)).status())
        .isEqualTo(Status.WAIVER_EXPIRED);
  }
}
