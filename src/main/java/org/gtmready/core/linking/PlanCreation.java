package org.gtmready.core.linking;

import java.util.Optional;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.linking.NewPages.NewPage;
import org.gtmready.core.linking.NewPages.Written;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.policy.PagePlace;
import org.gtmready.core.policy.PolicyStore;

/** Creates the page of a plan from its template, and links it to the epic. */
public class PlanCreation {

  /** Confluence takes no longer title. */
  public static final int LONGEST_TITLE = 255;

  /** Key of the template of a hub. */
  private static final String HUB = "plan";

  private final Linking linking;
  private final PolicyStore policies;
  private final NewPages pages;

  public PlanCreation(Linking linking, PolicyStore policies, NewPages pages) {
    this.linking = linking;
    this.policies = policies;
    this.pages = pages;
  }

  /**
   * What somebody asks for, unchecked.
   *
   * @param requirement key of a requirement
   * @param space key of a Confluence space
   * @param parent id of the page to lie below, in the same space: the epic's hub, or the page that
   *     the policy names; an empty string for no page; null for either of them, the hub first
   */
  public record CreatePageRequest(String requirement, String space, String title, String parent) {}

  /**
   * A page that was created and linked.
   *
   * @param editUrl opens it in Confluence's editor
   */
  public record Created(Evidence evidence, String editUrl) {}

  /**
   * The hub of an epic's plans.
   *
   * @param created false when there was one
   */
  public record EpicHub(NewPages.Hub page, boolean created) {}

  /** A title for the plan of an epic: {@code KEY summary – section}, short enough. */
  public static String title(EpicFacts epic, String section) {
    String end = " – " + section;
    String start = epic.key() + " " + epic.summary().replaceAll("\\p{Cntrl}", " ").strip();
    int room = LONGEST_TITLE - end.length();
    if (start.length() > room) {
      start = Excerpt.cut(start, room - 1).strip() + "…";
    }
    return start + end;
  }

  /** Creates and links; nothing is created for one who may not link. */
  public Result<Created> create(String epicKey, CreatePageRequest wish) {
    return linking
        .free(epicKey, wish.requirement())
        .then(place -> page(place, wish))
        .then(
            page ->
                written(pages.write(page))
                    .then(done -> link(page.epic(), wish.requirement(), done)));
  }

  /**
   * The hub of an epic's plans, created where there is none; nothing is created for one who may not
   * link.
   *
   * @param space key of a Confluence space
   */
  public Result<EpicHub> hub(String epicKey, String space, String title) {
    return linking
        .epic(epicKey)
        .then(epic -> page(epic, space, title, HUB).then(page -> placed(page, chosen(epic, page))))
        .then(
            page -> {
              NewPages.HubSearch known = pages.hub(page.epic());
              if (known.problem() != null) {
                return new Result.Refused<>(Problem.of(known.problem(), null));
              }
              return known.hub().isPresent()
                  ? new Result.Done<>(new EpicHub(known.hub().get(), false))
                  : written(pages.write(page)).then(done -> created(page, done));
            });
  }

  private static Result<EpicHub> created(NewPage page, Written.Done done) {
    return new Result.Done<>(
        new EpicHub(new NewPages.Hub(done.pageId(), page.title(), page.space()), true));
  }

  private Result<NewPage> page(Linking.Place place, CreatePageRequest wish) {
    if (!place.requirement().kinds().contains(EvidenceKind.PAGE)) {
      return Result.refused(Problem.Kind.INVALID, "GTM-LINK-006", "requirement");
    }
    return page(place.epic(), wish.space(), wish.title(), place.requirement().template())
        .then(page -> below(page, wish.parent(), chosen(place.epic(), page)));
  }

  private static Result<NewPage> page(
      EpicFacts epic, String askedSpace, String askedTitle, String template) {
    String title = Optional.ofNullable(askedTitle).orElse("").strip();
    String space = Optional.ofNullable(askedSpace).orElse("").strip();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      return Result.refused(
          Problem.Kind.INVALID, "GTM-LINK-031", "title", Integer.toString(LONGEST_TITLE));
    }
    return space.isEmpty()
        ? Result.refused(Problem.Kind.INVALID, "GTM-LINK-032", "space")
        : new Result.Done<>(new NewPage(space, title, template, epic.key(), ""));
  }

  /** A page that somebody names is looked at: by its title anything could call itself a hub. */
  private Result<NewPage> below(NewPage page, String asked, String chosen) {
    String parent =
        asked != null
            ? asked.strip()
            : pages
                .hub(page.epic())
                .hub()
                .filter(hub -> hub.space().equals(page.space()))
                .map(NewPages.Hub::pageId)
                .orElse(chosen);
    if (asked != null
        && !parent.isEmpty()
        && !parent.equals(chosen)
        && !pages.isHub(parent, page.epic())) {
      return Result.refused(Problem.Kind.INVALID, "GTM-LINK-036", "parent");
    }
    return placed(page, parent);
  }

  private static Result<NewPage> placed(NewPage page, String parent) {
    return new Result.Done<>(
        new NewPage(page.space(), page.title(), page.template(), page.epic(), parent));
  }

  /** Id of the page that the policy of the epic's project names; an empty string for none. */
  private String chosen(EpicFacts epic, NewPage page) {
    return PagePlace.parentIn(policies.policyFor(epic.projectKey()).newPages(), page.space());
  }

  private static Result<Written.Done> written(Written written) {
    if (written instanceof Written.Done done) {
      return new Result.Done<>(done);
    }
    if (written instanceof Written.NotAllowed) {
      return Result.refused(Problem.Kind.NOT_ALLOWED, "GTM-LINK-032", "space");
    }
    if (written instanceof Written.TitleTaken) {
      return Result.refused(Problem.Kind.CONFLICT, "GTM-LINK-033", "title");
    }
    if (written instanceof Written.Rejected rejected) {
      return Result.refused(Problem.Kind.INVALID, "GTM-LINK-034", null, rejected.why());
    }
    Lookup problem = ((Written.NoAnswer) written).problem();
    return switch (problem.kind()) {
      case NEEDS_AUTHORISATION, NO_LINK -> new Result.Refused<>(Problem.of(problem, null));
      // the page may have been written all the same
      case UNREACHABLE, NOT_FOUND, FOUND ->
          Result.refused(Problem.Kind.CONFLICT, "GTM-LINK-035", null);
    };
  }

  private Result<Created> link(String epic, String requirement, Written.Done done) {
    return linking
        .link(epic, new LinkRequest(requirement, done.pageId(), null, null, null))
        .then(linked -> new Result.Done<>(new Created(linked.evidence(), done.editUrl())));
  }
}
