package org.gtmready.core.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gtmready.core.host.EpicFacts;

/** When a requirement applies to an epic. */
public sealed interface Applicability {

  /** The kinds of applicability, to switch on. */
  enum Kind {
    ALWAYS,
    WHEN,
    ANY_OF,
    EXEMPT,
    UNDECIDABLE
  }

  Kind kind();

  /**
   * Whether the requirement is asked of an epic. Whatever is not known of the epic counts for the
   * requirement: an epic without a launch tier is asked what any tier is asked. Never for {@link
   * Undecidable}.
   */
  boolean appliesTo(EpicFacts epic, Launch launch);

  /** The requirement applies to every epic that the policy covers. */
  record Always() implements Applicability {
    @Override
    public Kind kind() {
      return Kind.ALWAYS;
    }

    @Override
    public boolean appliesTo(EpicFacts epic, Launch launch) {
      return true;
    }
  }

  /**
   * The requirement applies to epics of which all of this holds; what is empty says nothing.
   *
   * @param issueTypes ids, one of which the epic's is
   * @param tiers launch tiers 0 to 3
   * @param launchTypes as the policy's labels name them
   * @param labels one of which the epic has, in any case of letters
   * @param components one of which the epic belongs to, likewise
   * @param due the first and last day between which the epic is due
   */
  record When(
      Set<String> issueTypes,
      Set<Integer> tiers,
      Set<String> launchTypes,
      Set<String> labels,
      Set<String> components,
      Days due)
      implements Applicability {
    public When {
      issueTypes = Set.copyOf(issueTypes);
      tiers = Set.copyOf(tiers);
      launchTypes = Set.copyOf(launchTypes);
      labels = Set.copyOf(labels);
      components = Set.copyOf(components);
    }

    @Override
    public Kind kind() {
      return Kind.WHEN;
    }

    @Override
    public boolean appliesTo(EpicFacts epic, Launch launch) {
      return epic.states().stream().anyMatch(this::holds)
          && (tiers.isEmpty() || launch.tier().map(tiers::contains).orElse(true))
          && (launchTypes.isEmpty() || launch.type().map(launchTypes::contains).orElse(true));
    }

    private boolean holds(EpicFacts epic) {
      return (issueTypes.isEmpty() || issueTypes.contains(epic.type().id()))
          && (labels.isEmpty() || meet(labels, epic.labels()))
          && (components.isEmpty() || meet(components, epic.components()))
          && (epic.due() == null || due.contains(epic.due()));
    }

    private static boolean meet(Set<String> asked, Set<String> had) {
      Set<String> any = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      any.addAll(asked);
      return !Collections.disjoint(any, had);
    }
  }

  /**
   * From one day to another, both included; null for no limit on that side.
   *
   * @param from the first day
   * @param to the last day
   */
  record Days(LocalDate from, LocalDate to) {

    public static final Days ANY = new Days(null, null);

    boolean contains(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  /**
   * What several layers of a policy say of one requirement: it applies where one of them says so.
   */
  record AnyOf(List<Applicability> parts) implements Applicability {
    public AnyOf {
      parts = List.copyOf(parts);
    }

    @Override
    public Kind kind() {
      return Kind.ANY_OF;
    }

    @Override
    public boolean appliesTo(EpicFacts epic, Launch launch) {
      return parts.stream().anyMatch(part -> part.appliesTo(epic, launch));
    }
  }

  /** The project is exempt from the requirement. */
  record Exempt() implements Applicability {
    @Override
    public Kind kind() {
      return Kind.EXEMPT;
    }

    @Override
    public boolean appliesTo(EpicFacts epic, Launch launch) {
      return false;
    }
  }

  /**
   * Applicability that could not be decided, with the reason; the requirement's status is ERROR.
   */
  record Undecidable(String reason) implements Applicability {
    @Override
    public Kind kind() {
      return Kind.UNDECIDABLE;
    }

    @Override
    public boolean appliesTo(EpicFacts epic, Launch launch) {
      return false;
    }
  }

  /** To epics of these issue types, given by their ids. */
  static Applicability issueTypes(Set<String> ids) {
    return new When(ids, Set.of(), Set.of(), Set.of(), Set.of(), Days.ANY);
  }

  /** Where either applies. */
  static Applicability either(Applicability one, Applicability other) {
    if (one.kind() == Kind.ALWAYS || other.kind() == Kind.ALWAYS) {
      return new Always();
    }
    return one.equals(other) || one.kind() == Kind.EXEMPT ? other : new AnyOf(List.of(one, other));
  }
}
