package org.gtmready.core.linking;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.readiness.evaluate.Facts;

/** An epic, a Confluence with two pages, and somebody who may link. */
abstract class LinkingFixture {

  static final PlanFacts PLAN =
      new PlanFacts("positioning", 3, List.of("value"), List.of(), List.of(), "f");

  final FakeTracker tracker =
      new FakeTracker().epic(1, "LAUNCH-1").epic(2, "LAUNCH-2").issue(9, "LAUNCH-9", "Task");

  final FakeConfluence confluence = new FakeConfluence().page("100", PLAN).page("101");

  final MemoryEvidence store = new MemoryEvidence();

  final List<String> shown = new ArrayList<>();

  Runnable meanwhile = () -> {};

  final Linking linking =
      new Linking(
          tracker,
          tracker,
          project -> Facts.defaultPolicy(),
          store,
          confluence,
          new PageLinks() {
            @Override
            public void show(Evidence evidence) {
              shown.add(evidence.title());
            }

            @Override
            public void hide(Evidence evidence) {
              meanwhile.run();
              shown.remove(evidence.title());
            }
          },
          new NoAliases(),
          Clock.fixed(FakeConfluence.SEEN, ZoneOffset.UTC));

  Linking.Linked done(LinkRequest request) {
    return ((Result.Done<Linking.Linked>) linking.link("LAUNCH-1", request)).value();
  }

  Problem problem(LinkRequest request) {
    return problem(linking.link("LAUNCH-1", request));
  }

  static <T> Problem problem(Result<T> outcome) {
    return ((Result.Refused<T>) outcome).problem();
  }

  static LinkRequest page(String requirement, String id, Long replaces) {
    return new LinkRequest(requirement, id, null, null, replaces);
  }

  static LinkRequest url(String requirement, String url) {
    return new LinkRequest(requirement, null, null, url, null);
  }
}
