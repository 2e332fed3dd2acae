package org.gtmready.core.linking;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.plan.PageFacts;

/**
 * Takes what Confluence tells of a page into the evidence, and keeps the tracker's own list of
 * links to pages that are open to everybody.
 */
public class PageFactsHandler {

  private final EvidenceStore store;
  private final PageLinks mirror;
  private final KnownVisibility visibility;
  private final Clock clock;

  public PageFactsHandler(
      EvidenceStore store, PageLinks mirror, KnownVisibility visibility, Clock clock) {
    this.store = store;
    this.mirror = mirror;
    this.visibility = visibility;
    this.clock = clock;
  }

  /**
   * Takes facts that came from the Confluence behind an application link. When the page was
   * restricted or opened, what was known of who may view it is worth nothing any more.
   */
  public void take(String application, PageFacts facts) {
    taken(application, facts, store.take(application, facts, clock.instant()));
  }

  /** The same with the answer to a question, see {@link EvidenceStore#takeAnswer}. */
  public void takeAnswer(String application, PageFacts facts, long newsBefore) {
    taken(application, facts, store.takeAnswer(application, facts, clock.instant(), newsBefore));
  }

  /** Takes note that others may view the page from now on; who is asked anew. */
  public void readersChanged(Target.PageTarget page) {
    visibility.forget(page);
  }

  private void taken(String application, PageFacts facts, List<Evidence> changed) {
    boolean turned = false;
    Set<Long> epics = new HashSet<>();
    for (Evidence before : changed) {
      turned |= before.restricted() != facts.restricted();
      if (epics.add(before.epicId())) {
        mirror(before, facts);
      }
    }
    if (turned) {
      visibility.forget(new Target.PageTarget(application, facts.pageId()));
    }
  }

  private void mirror(Evidence before, PageFacts facts) {
    if (facts.restricted()) {
      // each time, since it is worse to show a link to a secret page than to ask too often
      mirror.hide(before);
    } else if (before.restricted()) {
      mirror.show(
          new Evidence(
              before.id(),
              before.epicId(),
              before.requirement(),
              before.target(),
              facts.title(),
              facts.url(),
              false,
              before.linkedBy(),
              before.linkedAt(),
              before.reading()));
    }
  }
}
