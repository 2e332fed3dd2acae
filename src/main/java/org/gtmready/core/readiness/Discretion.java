package org.gtmready.core.readiness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.plan.PageFacts;

/**
 * Takes out of a verdict what a viewer may not see: of hidden evidence nothing is left but that it
 * is there, and whether it is complete. That a page was deleted for good may be told to everybody,
 * but not what it was called: nobody can be asked any more who might have seen it.
 */
public final class Discretion {

  /** Reason of the reading that stands in the place of a hidden one. */
  public static final String HIDDEN = "hidden";

  private Discretion() {}

  public static Verdict apply(Verdict verdict, Predicate<Evidence> hidden) {
    List<RequirementResult> results =
        verdict.results().stream().map(result -> apply(result, hidden)).toList();
    return new Verdict(
        verdict.epic(), verdict.overall(), verdict.policyVersion(), verdict.judgedAt(), results);
  }

  /** True for evidence that {@link #apply} emptied. */
  public static boolean isHidden(Evidence evidence) {
    return evidence.reading() instanceof Reading.Unread unread && HIDDEN.equals(unread.why());
  }

  /** True for a page that was deleted for good, as Confluence told. */
  public static boolean isGone(Evidence evidence) {
    return evidence.reading() instanceof Reading.Gone gone && gone.state() == PageFacts.State.GONE;
  }

  private static RequirementResult apply(RequirementResult result, Predicate<Evidence> hidden) {
    List<Evidence> secret = result.evidence().stream().filter(hidden.and(e -> !isGone(e))).toList();
    if (secret.isEmpty() && result.evidence().stream().noneMatch(Discretion::isGone)) {
      return result;
    }
    List<Atom> atoms = new ArrayList<>(result.atoms());
    for (Evidence evidence : secret) {
      List<Atom> told =
          atoms.stream()
              .filter(atom -> atom.evidence() != null && atom.evidence() == evidence.id())
              .toList();
      if (!told.isEmpty()) {
        atoms.removeAll(told);
        atoms.add(summary(result, evidence, told));
      }
    }
    atoms.sort((a, b) -> Boolean.compare(a.passed(), b.passed()));
    return new RequirementResult(
        result.requirement(),
        result.status(),
        result.blocks(),
        result.wouldBlock(),
        result.evidence().stream()
            .map(
                e ->
                    isGone(e)
                        ? emptied(e, false, e.reading())
                        : secret.contains(e) ? emptied(e, true, new Reading.Unread(HIDDEN)) : e)
            .toList(),
        atoms,
        result.waiver());
  }

  private static Atom summary(RequirementResult result, Evidence evidence, List<Atom> told) {
    boolean complete = told.stream().allMatch(Atom::passed);
    Set<String> owners = new LinkedHashSet<>();
    told.forEach(atom -> owners.addAll(atom.owners()));
    return new Atom(
        "GTM-" + result.requirement().code() + (complete ? "-091" : "-090"),
        complete,
        complete ? "gtm.atom.restricted-complete" : "gtm.atom.restricted-incomplete",
        null,
        evidence.id(),
        List.of(),
        List.copyOf(owners));
  }

  private static Evidence emptied(Evidence evidence, boolean restricted, Reading reading) {
    Target target =
        switch (evidence.target().kind()) {
          case PAGE -> new Target.PageTarget("", "");
          case ISSUE -> new Target.IssueTarget("");
          case URL -> new Target.UrlTarget("");
        };
    return new Evidence(
        evidence.id(),
        evidence.epicId(),
        evidence.requirement(),
        target,
        "",
        "",
        restricted,
        evidence.linkedBy(),
        evidence.linkedAt(),
        reading);
  }
}
