package org.gtmready.core.readiness.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckResultsTest {

  private final AtomicInteger worked = new AtomicInteger();

  @Test
  void areNotWorkedOut_whenAResultIsOnlyDecided() {
    CheckResults checks = new CheckResults(() -> checks(true));

    RequirementResult result =
        new RequirementResult(
            null, Status.SATISFIED, false, false, List.of(), checks, checks, null, false);

    assertThat(result.status()).isEqualTo(Status.SATISFIED);
    assertThat(worked).hasValue(0);
  }

  @Test
  void areWorkedOutOnce_whenReadOften() {
    CheckResults checks = new CheckResults(() -> checks(true));

    assertThat(checks).hasSize(1).isEqualTo(List.of(check(true)));
    assertThat(worked).hasValue(1);
  }

  @Test
  void tellWhatFailedFirst_andKeepTheOrderOtherwise() {
    CheckResults checks = new CheckResults(() -> checks(true, false, true, false));

    assertThat(checks).extracting(CheckResult::passed).containsExactly(false, false, true, true);
  }

  private List<CheckResult> checks(boolean... passed) {
    worked.incrementAndGet();
    return IntStream.range(0, passed.length).mapToObj(i -> check(passed[i])).toList();
  }

  private static CheckResult check(boolean passed) {
    return new CheckResult(
        "GTM-POS-001", passed, "gtm.check.linked", null, null, List.of(), List.of());
  }
}
