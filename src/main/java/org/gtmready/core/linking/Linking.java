package org.gtmready.core.linking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.PlanQuery;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.Users;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.policy.Requirement;

/** Links things to an epic as evidence, replaces and unlinks them. */
public class Linking {

  /** Links that a requirement of an epic may have. */
  public static final int MOST_LINKS = 20;

  private final Epics epics;
  private final Users people;
  private final PolicyStore policies;
  private final EvidenceStore store;
  private final PlanPages pages;
  private final PageLinks mirror;
  private final AddressReader addresses;
  private final TargetResolver targets;

  public Linking(
      Epics epics,
      Users people,
      PolicyStore policies,
      EvidenceStore store,
      PlanPages pages,
      PageLinks mirror,
      Aliases aliases,
      Clock clock) {
    this.epics = epics;
    this.people = people;
    this.policies = policies;
    this.store = store;
    this.pages = pages;
    this.mirror = mirror;
    this.addresses = new AddressReader(epics, pages, aliases);
    this.targets = new TargetResolver(epics, pages, addresses, clock);
  }

  /**
   * Evidence that was linked.
   *
   * @param created false when the same link was there already
   */
  public record Linked(Evidence evidence, boolean created) {}

  /** Links what is asked for; asking twice links once. */
  public Result<Linked> link(String epicKey, LinkRequest request) {
    return changeable(epicKey)
        .then(
            epic ->
                requirement(epic, request)
                    .then(
                        requirement ->
                            targets
                                .find(epic, requirement, request)
                                .then(found -> link(epic, requirement, found, request))));
  }

  /** A requirement of an epic. */
  public record Place(EpicFacts epic, Requirement requirement) {}

  /** Where the acting user may link; looks and changes nothing. */
  public Result<Place> linkable(String epicKey, String requirementKey) {
    LinkRequest request = new LinkRequest(requirementKey, null, null, null, null);
    return changeable(epicKey)
        .then(
            epic ->
                requirement(epic, request)
                    .then(requirement -> new Result.Done<>(new Place(epic, requirement))));
  }

  /** An epic of the policy to which the acting user may link; looks and changes nothing. */
  Result<EpicFacts> epic(String epicKey) {
    return changeable(epicKey)
        .then(
            epic ->
                policies.policyFor(epic.projectKey()).covers(epic.type())
                    ? new Result.Done<>(epic)
                    : notCovered(epic));
  }

  /** Where the acting user may link, if the requirement may have one link more. */
  public Result<Place> free(String epicKey, String requirementKey) {
    return linkable(epicKey, requirementKey)
        .then(place -> isFull(place, target -> false) ? full() : new Result.Done<>(place));
  }

  /**
   * What an address would be linked as, or why it can't be: for whatever {@link #link} would refuse
   * it. Looks and changes nothing.
   *
   * @param replaces id of the evidence to be replaced, or null
   */
  public Result<Preview> preview(String epicKey, String requirementKey, String url, Long replaces) {
    return changeable(epicKey)
        .then(
            epic ->
                requirement(epic, new LinkRequest(requirementKey, null, null, url, replaces))
                    .then(requirement -> new Result.Done<>(new Place(epic, requirement))))
        .then(
            place ->
                targets
                    .preview(place.epic(), place.requirement(), url)
                    .then(
                        seen ->
                            replaces == null && isFull(place, seen::isOf)
                                ? full()
                                : new Result.Done<>(seen)));
  }

  /**
   * What a search is for: words or an address, and the kind of plan and the epic that it is wanted
   * for, where the acting user may link; both are empty otherwise.
   */
  public PlanQuery wanted(String text, String epicKey, String requirementKey) {
    return epicKey != null && linkable(epicKey, requirementKey) instanceof Result.Done<Place> place
        ? new PlanQuery(text, place.value().requirement().template(), place.value().epic().key())
        : new PlanQuery(text, "", "");
  }

  /** Pages that match words, those first that are likely meant, or the one of an address. */
  public PlanPages.Search search(PlanQuery query) {
    if (!query.text().matches("(?i)https?://.*")) {
      PlanPages.Search found = pages.search(query);
      return new PlanPages.Search(PlanRanking.ranked(found.hits(), query), found.problem());
    }
    return addresses.read(query.text()) instanceof Result.Done<AddressReader.Place> place
            && place.value() instanceof AddressReader.Place.Page page
        ? pages.find(page.application(), page.name())
        : new PlanPages.Search(List.of(), null);
  }

  /** Ends a link; the value is the evidence that was there. */
  public Result<Evidence> unlink(String epicKey, long evidenceId) {
    return changeable(epicKey).then(epic -> unlink(epic, evidenceId));
  }

  private Result<EpicFacts> changeable(String epicKey) {
    Optional<EpicFacts> epic = epics.find(epicKey);
    if (people.acting().isEmpty()) {
      // Says nothing of the issue: without a login everything answers like this.
      return Result.refused(Problem.Kind.NOT_LOGGED_IN, "GTM-LINK-002", null);
    }
    if (epic.isEmpty()) {
      return Result.refused(Problem.Kind.NOT_FOUND, "GTM-LINK-001", null);
    }
    return epics.mayLink(epic.get())
        ? new Result.Done<>(epic.get())
        : Result.refused(Problem.Kind.NOT_ALLOWED, "GTM-LINK-003", null);
  }

  private Result<Requirement> requirement(EpicFacts epic, LinkRequest request) {
    Policy policy = policies.policyFor(epic.projectKey());
    if (!policy.covers(epic.type())) {
      return notCovered(epic);
    }
    Optional<Requirement> requirement =
        Optional.ofNullable(request.requirement()).flatMap(policy::requirement);
    if (requirement.isEmpty()) {
      return Result.refused(Problem.Kind.INVALID, "GTM-LINK-004", "requirement");
    }
    return request.replaces() == null || isReplaceable(epic, request)
        ? new Result.Done<>(requirement.get())
        : replacedAlready();
  }

  private static <T> Result<T> notCovered(EpicFacts epic) {
    return Result.refused(Problem.Kind.CONFLICT, "GTM-LINK-014", null, epic.type().name());
  }

  private static <T> Result<T> replacedAlready() {
    return Result.refused(Problem.Kind.CONFLICT, "GTM-LINK-012", "replaces");
  }

  private boolean isReplaceable(EpicFacts epic, LinkRequest request) {
    return store
        .find(request.replaces())
        .filter(old -> old.epicId() == epic.id())
        .filter(old -> old.requirement().equals(request.requirement()))
        .isPresent();
  }

  private Result<Linked> link(
      EpicFacts epic, Requirement requirement, TargetResolver.Found found, LinkRequest request) {
    if (request.replaces() == null
        && isFull(new Place(epic, requirement), found.target()::equals)) {
      return full();
    }
    Optional<Evidence> replaced = Optional.ofNullable(request.replaces()).flatMap(store::find);
    Optional<EvidenceStore.Stored> stored =
        store.link(
            new NewEvidence(
                epic.id(),
                requirement.key(),
                requirement.template(),
                found.target(),
                found.title(),
                found.url(),
                found.restricted(),
                people.acting().orElseThrow(),
                found.reading(),
                found.observation()),
            request.replaces());
    if (stored.isEmpty()) {
      return replacedAlready();
    }
    Evidence evidence = stored.get().evidence();
    replaced.ifPresent(this::hideUnlessUsed);
    if (evidence.target() instanceof Target.PageTarget) {
      mirror.show(evidence);
    }
    if (evidence.target() instanceof Target.PageTarget page
        && !(found.reading() instanceof Reading.Unread)) {
      pages.follow(page);
    }
    return new Result.Done<>(new Linked(evidence, stored.get().created()));
  }

  /**
   * Several who link at the same moment may get past it; they can't make hundreds of links.
   *
   * @param same what is linked already can be linked again
   */
  private boolean isFull(Place place, Predicate<Target> same) {
    List<Target> linked =
        store.activeOf(place.epic().id()).stream()
            .filter(evidence -> evidence.requirement().equals(place.requirement().key()))
            .map(Evidence::target)
            .toList();
    return linked.size() >= MOST_LINKS && linked.stream().noneMatch(same);
  }

  private static <T> Result<T> full() {
    return Result.refused(
        Problem.Kind.CONFLICT, "GTM-LINK-019", "requirement", Integer.toString(MOST_LINKS));
  }

  private Result<Evidence> unlink(EpicFacts epic, long evidenceId) {
    Optional<Evidence> evidence =
        store.find(evidenceId).filter(candidate -> candidate.epicId() == epic.id());
    if (evidence.isEmpty() || !store.unlink(evidenceId, people.acting().orElseThrow())) {
      return Result.refused(Problem.Kind.NOT_FOUND, "GTM-LINK-013", null);
    }
    hideUnlessUsed(evidence.get());
    return new Result.Done<>(evidence.get());
  }

  /** The tracker shows a page once, however many requirements it serves. */
  private void hideUnlessUsed(Evidence gone) {
    if (gone.target() instanceof Target.PageTarget && another(gone).isEmpty()) {
      mirror.hide(gone);
      // another request, on another node too, may have linked it since we looked
      another(gone).ifPresent(mirror::show);
    }
  }

  private Optional<Evidence> another(Evidence gone) {
    return store.activeOf(gone.epicId()).stream()
        .filter(evidence -> evidence.target().equals(gone.target()))
        .findFirst();
  }
}
