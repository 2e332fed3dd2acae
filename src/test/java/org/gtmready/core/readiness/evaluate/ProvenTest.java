package org.gtmready.core.readiness.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.core.readiness.evaluate.Facts.complete;
import static org.gtmready.core.readiness.evaluate.Facts.page;
import static org.gtmready.core.readiness.evaluate.Facts.requirement;
import static org.gtmready.core.readiness.evaluate.Facts.result;
import static org.gtmready.core.readiness.evaluate.Facts.signOff;

import java.util.List;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;
import org.junit.jupiter.api.Test;

/** Which sign-offs prove a plan. */
class ProvenTest {

  private static final Requirement PROVEN = requirement(Strictness.PROVEN, Mode.ENFORCE);

  @Test
  void isProven_whenEveryFunctionSignedThisStateOff() {
    Reading both = complete(signOff("product", "f1"), signOff("product-marketing", "f1"));

    assertThat(result(PROVEN, List.of(page(1, both))).status()).isEqualTo(Status.SATISFIED);
  }

  @Test
  void isStale_whenThePlanChangedAfterASignOff() {
    Reading old = complete(signOff("product", "f0"));
    RequirementResult result = result(PROVEN, List.of(page(1, old)));

    assertThat(result.status()).isEqualTo(Status.STALE);
    assertThat(result.checks())
        .filteredOn(check -> !check.passed())
        .extracting(CheckResult::message, CheckResult::owners)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("gtm.check.sign-off-stale", List.of("product")),
            org.assertj.core.groups.Tuple.tuple(
                "gtm.check.sign-off-missing", List.of("product-marketing")));
  }

  @Test
  void isPending_whenOneFunctionHasNotSignedOff() {
    Reading one = complete(signOff("product", "f1"));

    assertThat(result(PROVEN, List.of(page(1, one))).status()).isEqualTo(Status.PENDING);
  }
}
