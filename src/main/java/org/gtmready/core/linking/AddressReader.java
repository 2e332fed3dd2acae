package org.gtmready.core.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.PlanPages.PageName;
import org.gtmready.core.host.Epics;

/**
 * Tells what a web address leads to: a page of a linked Confluence and an issue of this Jira are
 * that page and that issue, however their address is spelled.
 */
final class AddressReader {

  private final Epics epics;
  private final PlanPages pages;
  private final Aliases aliases;

  AddressReader(Epics epics, PlanPages pages, Aliases aliases) {
    this.epics = epics;
    this.pages = pages;
    this.aliases = aliases;
  }

  /** What an address leads to. */
  sealed interface Place {
    /** A page of a linked Confluence, named by the id of its application link. */
    record Page(String application, PageName name) implements Place {}

    /** An issue of this Jira, by its key. */
    record Issue(String key) implements Place {}

    /** An issue of this Jira, by its id. */
    record NumberedIssue(long id) implements Place {}

    /** Anything else on the web. */
    record Web(WebAddress address) implements Place {}
  }

  /** Below which site an address lies; this Jira has no application link and is null. */
  private record Within(String application, List<String> below) {}

  Result<Place> read(String typed) {
    return WebAddress.of(typed).then(this::place);
  }

  private Result<Place> place(WebAddress address) {
    List<Within> sites = new ArrayList<>();
    List<PlanPages.Site> confluences = pages.sites();
    for (PlanPages.Site confluence : confluences) {
      add(sites, confluence.application(), address, confluence.addresses());
    }
    if (!confluences.isEmpty()) {
      add(sites, confluences.get(0).application(), address, aliases.confluence());
    }
    add(sites, null, address, List.of(jira()));
    add(sites, null, address, aliases.jira());
    // one site may lie below the other's path: the longer path is meant
    Optional<Within> site = sites.stream().min(Comparator.comparing(it -> it.below().size()));
    if (site.isEmpty()) {
      return new Result.Done<>(new Place.Web(address));
    }
    return site.get().application() != null
        ? PageAddress.page(address, site.get().below())
            .<Result<Place>>map(
                name -> new Result.Done<>(new Place.Page(site.get().application(), name)))
            .orElseGet(() -> Result.refused(Problem.Kind.INVALID, "GTM-LINK-016", "url"))
        : new Result.Done<>(inJira(address, site.get().below()));
  }

  private static Place inJira(WebAddress address, List<String> below) {
    return IssueAddress.key(address, below)
        .<Place>map(Place.Issue::new)
        .or(() -> IssueAddress.id(address, below).map(Place.NumberedIssue::new))
        .orElseGet(() -> new Place.Web(address));
  }

  private String jira() {
    return epics.browseUrl().replaceFirst("/browse/$", "");
  }

  private static void add(
      List<Within> sites, String application, WebAddress address, List<String> bases) {
    for (String base : bases) {
      if (WebAddress.of(base) instanceof Result.Done<WebAddress> site) {
        address.below(site.value()).ifPresent(below -> sites.add(new Within(application, below)));
      }
    }
  }
}
