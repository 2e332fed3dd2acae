package org.gtmready.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AtomsTest {

  private final AtomicInteger worked = new AtomicInteger();

  @Test
  void areNotWorkedOut_whenAResultIsOnlyDecided() {
    Atoms atoms = new Atoms(() -> checks(true));

    RequirementResult result =
        new RequirementResult(null, Status.SATISFIED, false, false, List.of(), atoms, null);

    assertThat(result.status()).isEqualTo(Status.SATISFIED);
    assertThat(worked).hasValue(0);
  }

  @Test
  void areWorkedOutOnce_whenReadOften() {
    Atoms atoms = new Atoms(() -> checks(true));

    assertThat(atoms).hasSize(1).isEqualTo(List.of(atom(true)));
    assertThat(worked).hasValue(1);
  }

  @Test
  void tellWhatFailedFirst_andKeepTheOrderOtherwise() {
    Atoms atoms = new Atoms(() -> checks(true, false, true, false));

    assertThat(atoms).extracting(Atom::passed).containsExactly(false, false, true, true);
  }

  private List<Atom> checks(boolean... passed) {
    worked.incrementAndGet();
    return IntStream.range(0, passed.length).mapToObj(i -> atom(passed[i])).toList();
  }

  private static Atom atom(boolean passed) {
    return new Atom("GTM-POS-001", passed, "gtm.atom.linked", null, null, List.of(), List.of());
  }
}
