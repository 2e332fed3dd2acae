package org.gtmready.core.linking;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Epics;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.policy.Requirement;

/** Turns what someone asks to be linked into a checked target, with what is behind it. */
final class TargetResolver {

  private static final Pattern PAGE_ID = Pattern.compile("[1-9]\\d{0,17}");
  private static final Pattern ISSUE_KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,254}-[1-9]\\d{0,17}");

  private final Epics epics;
  private final PlanPages pages;

  private final Clock clock;

  TargetResolver(Epics epics, PlanPages pages, Clock clock) {
    this.epics = epics;
    this.pages = pages;
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
      return page(requirement, request.page().strip());
    }
    if (request.issue() != null && !request.issue().isBlank()) {
      return issue(epic, requirement, request.issue().strip());
    }
    return address(epic, requirement, request.url().strip());
  }

  private Result<Found> page(Requirement requirement, String pageId) {
    if (!requirement.kinds().contains(EvidenceKind.PAGE)) {
      return notAccepted(requirement, "page");
    }
    if (!PAGE_ID.matcher(pageId).matches()) {
      return pageNotFound();
    }
    Lookup lookup = pages.read(pageId);
    return switch (lookup.kind()) {
      case FOUND -> done((Lookup.Found) lookup, requirement);
      case UNREACHABLE -> unread(pageId, ((Lookup.Unreachable) lookup).why());
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
  private Result<Found> unread(String pageId, String why) {
    Optional<PlanPages.Site> site = pages.site();
    if (site.isEmpty()) {
      return Result.refused(Problem.Kind.CONFLICT, "GTM-LINK-011", "page");
    }
    return new Result.Done<>(
        new Found(
            new Target.PageTarget(site.get().application(), pageId),
            pageId,
            site.get().baseUrl() + "/pages/viewpage.action?pageId=" + pageId,
            true,
            new Reading.Unread(why),
            0));
  }

  private Result<Found> issue(EpicFacts epic, Requirement requirement, String asked) {
    String key = asked.toUpperCase(Locale.ROOT);
    if (!requirement.kinds().contains(EvidenceKind.ISSUE)) {
      return notAccepted(requirement, "issue");
    }
    if (key.equals(epic.key())) {
      return Result.refused(Problem.Kind.INVALID, "GTM-LINK-015", "issue");
    }
    Optional<EpicFacts> issue =
        ISSUE_KEY.matcher(key).matches() ? epics.find(key) : Optional.empty();
    if (issue.isEmpty()) {
      return Result.refused(Problem.Kind.NOT_FOUND, "GTM-LINK-008", "issue");
    }
    return new Result.Done<>(
        new Found(
            new Target.IssueTarget(issue.get().key()),
            issue.get().key() + " " + printable(issue.get().summary()),
            epics.browseUrl() + issue.get().key(),
            false,
            new Reading.NotReadable(),
            0));
  }

  /**
   * An address of a page or an issue that can be looked at is linked as such, not as a mere URL.
   */
  private Result<Found> address(EpicFacts epic, Requirement requirement, String url) {
    Optional<Problem> problem = WebAddress.problem(url);
    if (problem.isPresent()) {
      return new Result.Refused<>(problem.get());
    }
    Optional<String> site = pages.site().map(PlanPages.Site::baseUrl);
    if (site.isPresent() && PageAddress.belongsTo(site.get(), url)) {
      return PageAddress.pageId(site.get(), url)
          .map(id -> page(requirement, id))
          .orElseGet(() -> Result.refused(Problem.Kind.INVALID, "GTM-LINK-016", "url"));
    }
    String browse = epics.browseUrl();
    if (url.startsWith(browse)) {
      return issue(epic, requirement, url.substring(browse.length()).split("[/?#]", 2)[0]);
    }
    return requirement.kinds().contains(EvidenceKind.URL)
        ? new Result.Done<>(
            new Found(new Target.UrlTarget(url), url, url, false, new Reading.NotReadable(), 0))
        : notAccepted(requirement, "url");
  }

  private static Result<Found> notAccepted(Requirement requirement, String field) {
    return Result.refused(Problem.Kind.INVALID, "GTM-LINK-006", field, requirement.key());
  }

  private static String printable(String text) {
    return text.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
