package org.gtmready.core.readiness.explain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Person;
import org.gtmready.core.readiness.evaluate.CheckResult;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.visibility.VerdictRedactor;

/**
 * A person to ask about an open requirement.
 *
 * @param name display name
 * @param account who it is in this product, or null where only the name is known
 */
public record Contact(Role role, String name, Person account) {

  /** Why this person. */
  public enum Role {
    /** The linked plan mentions them as its owner. */
    PLAN,
    /** The epic is assigned to them. */
    ASSIGNEE,
    /** They lead the epic's project. */
    LEAD
  }

  /**
   * Whom to ask about what is open: the owners that the plan mentions, else the epic's assignee,
   * else the lead of its project. Of evidence that {@link VerdictRedactor} emptied nobody is named.
   */
  public static List<Contact> of(EpicFacts epic, RequirementResult result) {
    if (result.checks().stream().allMatch(CheckResult::passed)) {
      return List.of();
    }
    List<Contact> owners =
        result.evidence().stream()
            .filter(evidence -> isToldOf(result, evidence.id()))
            .flatMap(
                evidence ->
                    evidence.reading() instanceof Reading.Read read
                        ? read.facts().owners().stream()
                        : Stream.of())
            .map(name -> new Contact(Role.PLAN, name, null))
            .distinct()
            .toList();
    return owners.isEmpty()
        ? Stream.of(contact(Role.ASSIGNEE, epic.assignee()), contact(Role.LEAD, epic.lead()))
            .filter(Objects::nonNull)
            .limit(1)
            .toList()
        : owners;
  }

  private static Contact contact(Role role, Person person) {
    return person == null || person.name().isBlank()
        ? null
        : new Contact(role, person.name(), person);
  }

  private static boolean isToldOf(RequirementResult result, long evidence) {
    return result.checks().stream()
        .anyMatch(check -> check.evidence() != null && check.evidence() == evidence);
  }
}
