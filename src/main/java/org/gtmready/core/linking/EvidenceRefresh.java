package org.gtmready.core.linking;

import java.util.List;
import java.util.Optional;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.Users;

/** Reads an epic's pages again because someone asks, instead of waiting for Confluence to tell. */
public class EvidenceRefresh {

  private static final int MAX_PAGES = 30;
  private static final int AT_ONCE = 200;

  private final Epics epics;
  private final Users people;
  private final EvidenceStore store;
  private final PlanPages pages;
  private final PageFactsHandler news;

  public EvidenceRefresh(
      Epics epics, Users people, EvidenceStore store, PlanPages pages, PageFactsHandler news) {
    this.epics = epics;
    this.people = people;
    this.store = store;
    this.pages = pages;
    this.news = news;
  }

  /** Reads the pages that the acting user may view; stops when Confluence does not answer. */
  public Result<EpicFacts> check(String epicKey) {
    if (people.acting().isEmpty()) {
      return Result.refused(Problem.Kind.NOT_LOGGED_IN, "GTM-LINK-002", null);
    }
    Optional<EpicFacts> epic = epics.find(epicKey);
    if (epic.isEmpty()) {
      return Result.refused(Problem.Kind.NOT_FOUND, "GTM-LINK-001", null);
    }
    store.activeOf(epic.get().id()).forEach(this::identify);
    for (Target.PageTarget page : pagesOf(epic.get())) {
      if (!read(page)) {
        break;
      }
    }
    return new Result.Done<>(epic.get());
  }

  /**
   * Has all issues that an older version linked by key followed by their ids from now on, so that
   * they can be asked about all at once. A key that leads nowhere stays one.
   */
  public void identifyIssues() {
    long last = 0;
    for (List<Evidence> some = store.unidentified(last, AT_ONCE);
        !some.isEmpty();
        some = store.unidentified(last, AT_ONCE)) {
      some.forEach(this::identify);
      last = some.get(some.size() - 1).id();
    }
  }

  private void identify(Evidence evidence) {
    if (evidence.target() instanceof Target.IssueTarget issue && issue.id() == 0) {
      epics.idOf(issue.key()).ifPresent(id -> store.identify(evidence, id));
    }
  }

  private List<Target.PageTarget> pagesOf(EpicFacts epic) {
    return store.activeOf(epic.id()).stream()
        .map(Evidence::target)
        .filter(Target.PageTarget.class::isInstance)
        .map(Target.PageTarget.class::cast)
        .distinct()
        .limit(MAX_PAGES)
        .toList();
  }

  /** False when there is no sense in asking for more. */
  private boolean read(Target.PageTarget page) {
    long newsBefore = store.newsOf(page);
    Lookup lookup = pages.read(page);
    if (lookup instanceof Lookup.Found found) {
      news.takeAnswer(found.application(), found.page(), newsBefore);
    }
    return lookup instanceof Lookup.Found || lookup instanceof Lookup.NotFound;
  }
}
