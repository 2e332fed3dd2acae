package org.gtmready.core.linking;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.PageId;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.PlanPages.PageName;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.IssueKey;
import org.gtmready.core.linking.AddressReader.Place;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.policy.Requirement;

/** Turns what someone asks to be linked into a checked target, with what is behind it. */
final class TargetResolver {

  private final Epics epics;
  private final PlanPages pages;
  private final AddressReader addresses;
  private final Clock clock;

  TargetResolver(Epics epics, PlanPages pages, AddressReader addresses, Clock clock) {
    this.epics = epics;
    this.pages = pages;
    this.addresses = addresses;
    this.clock = clock;
  }

  /** A target that may be linked. */
  record Found(
      Target target,
      String title,
      String url,
      boolean restricted,
      Reading reading,
      long observation) {}

  Result<Found> find(EpicFacts epic, Requirement requirement, LinkRequest request) {
    long asked =
        Stream.of(request.page(), request.issue(), request.url())
            .filter(value -> value != null && !value.isBlank())
            .count();
    if (asked != 1) {
      return Result.refused(Problem.Kind.INVALID, "GTM-LINK-005", "page");
    }
    if (request.page() != null && !request.page().isBlank()) {
      return accepted(requirement, EvidenceKind.PAGE)
          .then(accepting -> page(requirement, request.page().strip()));
    }
    if (request.issue() != null && !request.issue().isBlank()) {
      return accepted(requirement, EvidenceKind.ISSUE)
          .then(accepting -> issue(epic, request.issue()));
    }
    return addresses.read(request.url()).then(place -> found(epic, requirement, place));
  }

  /** An address of a page or an issue is linked as such, not as a mere web address. */
  private Result<Found> found(EpicFacts epic, Requirement requirement, Place place) {
    if (place instanceof Place.Page page) {
      return accepted(requirement, EvidenceKind.PAGE)
          .then(accepting -> id(page))
          .then(id -> page(requirement, new Target.PageTarget(page.application(), id)));
    }
    if (place instanceof Place.Web web) {
      return accepted(requirement, EvidenceKind.URL).then(accepting -> web(web.address()));
    }
    return accepted(requirement, EvidenceKind.ISSUE)
        .then(accepting -> issueAt(epic, place))
        .then(issue -> new Result.Done<>(issue(issue)));
  }

  /**
   * What an address leads to and would be linked as, without linking, reading or registering
   * anything.
   */
  Result<Preview> preview(EpicFacts epic, Requirement requirement, String url) {
    return addresses.read(url).then(place -> preview(epic, requirement, place));
  }

  private Result<Preview> preview(EpicFacts epic, Requirement requirement, Place place) {
    if (place instanceof Place.Page page) {
      return accepted(requirement, EvidenceKind.PAGE).then(accepting -> preview(page));
    }
    if (place instanceof Place.Web web) {
      String link = web.address().link();
      return accepted(requirement, EvidenceKind.URL)
          .then(
              accepting -> new Result.Done<>(new Preview(EvidenceKind.URL, link, link, "", false)));
    }
    return accepted(requirement, EvidenceKind.ISSUE)
        .then(accepting -> issueAt(epic, place))
        .then(
            issue ->
                new Result.Done<>(
                    new Preview(EvidenceKind.ISSUE, issue.key(), issue.summary(), "", true)));
  }

  private Result<Preview> preview(Place.Page place) {
    PlanPages.Search search = pages.find(place.application(), place.name());
    if (place.name() instanceof PageName.ById page
        && search.problem() instanceof Lookup.Unreachable) {
      return new Result.Done<>(new Preview(EvidenceKind.PAGE, page.id(), "", "", false));
    }
    return hit(search)
        .then(
            hit ->
                new Result.Done<>(
                    new Preview(EvidenceKind.PAGE, hit.pageId(), hit.title(), hit.space(), true)));
  }

  private Result<String> id(Place.Page place) {
    return place.name() instanceof PageName.ById page
        ? new Result.Done<>(page.id())
        : hit(pages.find(place.application(), place.name()))
            .then(hit -> new Result.Done<>(hit.pageId()));
  }

  private static Result<PlanPages.Hit> hit(PlanPages.Search search) {
    if (search.problem() instanceof Lookup.Unreachable) {
      return Result.refused(Problem.Kind.CONFLICT, "GTM-LINK-025", "url");
    }
    if (search.problem() != null) {
      return new Result.Refused<>(Problem.of(search.problem(), "url"));
    }
    return search.hits().isEmpty()
        ? Result.refused(Problem.Kind.NOT_FOUND, "GTM-LINK-009", "url")
        : new Result.Done<>(search.hits().get(0));
  }

  /** A page that is named by its id alone is one of the Confluence that comes first. */
  private Result<Found> page(Requirement requirement, String pageId) {
    List<PlanPages.Site> sites = pages.sites();
    return sites.isEmpty()
        ? new Result.Refused<>(Problem.of(new Lookup.NoLink(), "page"))
        : page(requirement, new Target.PageTarget(sites.get(0).application(), pageId));
  }

  private Result<Found> page(Requirement requirement, Target.PageTarget page) {
    if (!PageId.isOne(page.pageId())) {
      return pageNotFound();
    }
    Lookup lookup = pages.read(page);
    return switch (lookup.kind()) {
      case FOUND -> done((Lookup.Found) lookup, requirement);
      case UNREACHABLE -> unread(page, ((Lookup.Unreachable) lookup).why());
      case NOT_FOUND, NEEDS_AUTHORISATION, NO_LINK ->
          new Result.Refused<>(Problem.of(lookup, "page"));
    };
  }

  private static Result<Found> pageNotFound() {
    return Result.refused(Problem.Kind.NOT_FOUND, "GTM-LINK-009", "page");
  }

  private Result<Found> done(Lookup.Found found, Requirement requirement) {
    PageFacts page = found.page();
    if (page.state() != PageFacts.State.CURRENT) {
      return pageNotFound();
    }
    return new Result.Done<>(
        new Found(
            new Target.PageTarget(found.application(), page.pageId()),
            printable(page.title()),
            page.url(),
            page.restricted(),
            Reading.of(page, requirement.template(), clock.instant()),
            page.observation()));
  }

  /** Confluence is down: the link is kept and read as soon as it answers. */
  private Result<Found> unread(Target.PageTarget page, String why) {
    Optional<PlanPages.Site> site =
        pages.sites().stream()
            .filter(known -> known.application().equals(page.application()))
            .findFirst();
    if (site.isEmpty()) {
      return new Result.Refused<>(Problem.of(new Lookup.NoLink(), "page"));
    }
    return new Result.Done<>(
        new Found(
            page,
            page.pageId(),
            site.get().baseUrl() + "/pages/viewpage.action?pageId=" + page.pageId(),
            true,
            new Reading.Unread(why),
            0));
  }

  private Result<EpicFacts> issueAt(EpicFacts epic, Place place) {
    return place instanceof Place.NumberedIssue numbered
        ? another(epic, epics.find(numbered.id()))
        : another(epic, epics.find(((Place.Issue) place).key()));
  }

  private Result<Found> issue(EpicFacts epic, String asked) {
    return another(epic, IssueKey.of(asked).flatMap(epics::find))
        .then(issue -> new Result.Done<>(issue(issue)));
  }

  /** The epic is never its own evidence, by whatever name it was found. */
  private static Result<EpicFacts> another(EpicFacts epic, Optional<EpicFacts> issue) {
    if (issue.isEmpty()) {
      return Result.refused(Problem.Kind.NOT_FOUND, "GTM-LINK-008", "issue");
    }
    return issue.get().id() == epic.id()
        ? Result.refused(Problem.Kind.INVALID, "GTM-LINK-015", "issue")
        : new Result.Done<>(issue.get());
  }

  private Found issue(EpicFacts issue) {
    return new Found(
        new Target.IssueTarget(issue.id(), issue.key()),
        issue.key() + " " + printable(issue.summary()),
        epics.browseUrl() + issue.key(),
        false,
        new Reading.NotReadable(),
        0);
  }

  private static Result<Found> web(WebAddress address) {
    return new Result.Done<>(
        new Found(
            new Target.UrlTarget(address.link()),
            address.link(),
            address.link(),
            false,
            new Reading.NotReadable(),
            0));
  }

  private static Result<EvidenceKind> accepted(Requirement requirement, EvidenceKind kind) {
    return requirement.kinds().contains(kind)
        ? new Result.Done<>(kind)
        : Result.refused(
            Problem.Kind.INVALID,
            "GTM-LINK-006",
            kind.name().toLowerCase(Locale.ROOT),
            requirement.key());
  }

  private static String printable(String text) {
    return text.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
