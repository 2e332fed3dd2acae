package org.gtmready.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.linking.FakeConfluence;
import org.gtmready.core.linking.FakeTracker;
import org.gtmready.core.linking.MemoryEvidence;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Status;
import org.gtmready.core.readiness.visibility.VisibilityLookup;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  private static final PlanFacts COMPLETE =
      new PlanFacts("positioning", 3, List.of("value"), List.of(), List.of(), "f");
  private static final PlanFacts EMPTIED =
      new PlanFacts("positioning", 4, List.of(), List.of("value"), List.of(), "g");

  private final FakeTracker tracker = new FakeTracker().epic(1, "LAUNCH-1");
  private final FakeConfluence confluence = new FakeConfluence().page("100", EMPTIED);
  private final MemoryEvidence store = new MemoryEvidence();
  private final PolicyStore policies = project -> Facts.defaultPolicy();
  private final Readiness readiness =
      new Readiness(
          tracker,
          policies,
          new Assessments(
              policies, store, tracker, Clock.fixed(FakeConfluence.SEEN, ZoneOffset.UTC)),
          confluence);

  @Test
  void judgesWhatWasReadByTheWay_whileItWasAskedWhoMayViewIt() {
    Target.PageTarget page = new Target.PageTarget(FakeConfluence.LINK, "100");
    link(page, new Reading.Read(COMPLETE, Facts.NOW));
    PlanPages.Lookup.Found emptied = (PlanPages.Lookup.Found) confluence.read(page);
    confluence.whenAsked(
        () -> store.take(emptied.application(), emptied.page(), FakeConfluence.SEEN));

    assertThat(positioning(VisibilityLookup.CACHED).status()).isEqualTo(Status.SATISFIED);
    assertThat(positioning(VisibilityLookup.REMOTE).status()).isEqualTo(Status.UNSATISFIED);
  }

  private RequirementResult positioning(VisibilityLookup lookup) {
    return readiness.of("LAUNCH-1", lookup).orElseThrow().results().get(0);
  }

  private void link(Target target, Reading reading) {
    store.link(
        new NewEvidence(
            1,
            "positioning",
            "positioning",
            target,
            "Plan",
            "https://wiki.example/100",
            false,
            "pm",
            reading,
            0),
        null);
  }
}
