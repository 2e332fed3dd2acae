package org.gtmready.core.bypass;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gtmready.core.audit.Decision;
import org.gtmready.core.audit.DecisionKind;
import org.gtmready.core.audit.DecisionName;
import org.gtmready.core.audit.DecisionStore;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.audit.Recording;
import org.gtmready.core.audit.Tries;
import org.gtmready.core.bypass.GatedEpics.Glance;
import org.gtmready.core.bypass.Judgement.Bypassed;
import org.gtmready.core.bypass.Step.Turn;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.policy.layer.Projects;
import org.gtmready.core.readiness.GateScope;

/**
 * Finds epics that stand in a gated status without having passed the gate, and records each once,
 * whichever node finds it.
 */
public class Detector {

  /** Epics that are looked at together. */
  static final int STEP = 100;

  /** Epics that one pass looks at, beside those that were changed last. */
  static final int BUDGET = 2_000;

  /** What was made is recorded a moment later. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private static final int KEPT = 20_000;

  private final GatedEpics epics;
  private final Projects projects;
  private final PolicyStore policies;
  private final GatingSince since;
  private final DecisionStore decisions;
  private final Recording recording;
  private final Clock clock;
  private final Map<Long, Settled> settled = new LinkedHashMap<>();

  /** What need not be looked at again until one of these is another. */
  private record Settled(Instant updated, Place place, long policyVersion) {}

  public Detector(
      GatedEpics epics,
      Projects projects,
      PolicyStore policies,
      GatingSince since,
      DecisionStore decisions,
      Recording recording,
      Clock clock) {
    this.epics = epics;
    this.projects = projects;
    this.policies = policies;
    this.since = since;
    this.decisions = decisions;
    this.recording = recording;
    this.clock = clock;
  }

  /** Whether the policies of today ask an issue in such a place to have passed; no query. */
  public boolean isGated(Place place) {
    return policy(place)
        .filter(policy -> policy.issueTypes().contains(place.typeId()))
        .filter(policy -> policy.gatedStatuses().contains(place.statusId()))
        .isPresent();
  }

  /**
   * Looks at an epic that somebody has just brought there; what the gate decided on it is recorded
   * already.
   *
   * @return how many were found
   */
  public int look(long epicId) {
    return judge(epics.journeys(List.of(epicId)), Instant.MAX).found();
  }

  /**
   * One pass: those that were changed last, and of all the others as many as the budget has room
   * for, from where the last pass ended. Nothing is asked where no policy names a status.
   *
   * @return how many were found
   */
  public synchronized int run() {
    Set<String> types = new TreeSet<>();
    Set<String> statuses = new TreeSet<>();
    for (String key : epics.projects()) {
      Policy policy = policies.policyFor(key);
      if (!policy.gatedStatuses().isEmpty() && asks(policy)) {
        types.addAll(policy.issueTypes());
        statuses.addAll(policy.gatedStatuses());
      }
    }
    if (types.isEmpty() || statuses.isEmpty()) {
      return 0;
    }
    int found = step(epics.find(types, statuses, true, 0, STEP));
    int from = epics.reached();
    int reached = from;
    List<Glance> part;
    do {
      part = epics.find(types, statuses, false, reached, STEP);
      found += step(part);
      reached += part.size();
    } while (part.size() == STEP && reached - from < BUDGET);
    int next = part.size() < STEP ? 0 : reached;
    if (next != from) {
      epics.reached(next);
    }
    return found;
  }

  private int step(List<Glance> glances) {
    Map<Long, Settled> open = new LinkedHashMap<>();
    for (Glance glance : glances) {
      if (isGated(glance.place())) {
        long version = policy(glance.place()).orElseThrow().version();
        Settled now = new Settled(glance.updated(), glance.place(), version);
        if (!now.equals(settled.get(glance.id()))) {
          open.put(glance.id(), now);
        }
      }
    }
    if (open.isEmpty()) {
      return 0;
    }
    Outcome outcome = judge(epics.journeys(open.keySet()), clock.instant().minus(GRACE));
    open.keySet().retainAll(outcome.settled());
    if (settled.size() + open.size() > KEPT) {
      settled.clear();
    }
    settled.putAll(open);
    return outcome.found();
  }

  private record Outcome(int found, Set<Long> settled) {}

  /**
   * Judges and records.
   *
   * @param latest what came later is left for the next pass
   */
  private Outcome judge(Collection<Journey> journeys, Instant latest) {
    List<Journey> there = journeys.stream().filter(it -> isGated(it.place())).toList();
    Set<String> passed =
        decisions.known(
            there.stream()
                .flatMap(Journey::changes)
                .map(DecisionName::change)
                .collect(Collectors.toSet()));
    Set<Long> done = new HashSet<>();
    List<Journey> bypassed = new ArrayList<>();
    List<Bypassed> how = new ArrayList<>();
    for (Journey journey : there) {
      Judgement judgement =
          new BypassRule(
                  this::isGated,
                  change -> passed.contains(DecisionName.change(change)),
                  since(journey.place()))
              .judge(journey);
      if (!(judgement instanceof Bypassed found)) {
        done.add(journey.subject().epicId());
      } else if (!found.at().isAfter(latest)) {
        bypassed.add(journey);
        how.add(found);
      }
    }
    return new Outcome(record(bypassed, how, done), done);
  }

  private int record(List<Journey> bypassed, List<Bypassed> how, Set<Long> done) {
    if (bypassed.isEmpty()) {
      return 0;
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < how.size(); i++) {
      names.add(name(bypassed.get(i), how.get(i)));
    }
    Set<String> known =
        decisions.known(
            names.stream()
                .map(it -> DecisionName.other(DecisionKind.BYPASSED, it))
                .collect(Collectors.toSet()));
    int found = 0;
    for (int i = 0; i < how.size(); i++) {
      Journey journey = bypassed.get(i);
      if (known.contains(DecisionName.other(DecisionKind.BYPASSED, names.get(i)))) {
        done.add(journey.subject().epicId());
      } else if (recording.add(decision(journey, how.get(i)), names.get(i))) {
        done.add(journey.subject().epicId());
        found++;
      }
    }
    return found;
  }

  private static String name(Journey journey, Bypassed found) {
    return journey.subject().epicId() + " " + found.change() + " " + journey.place().statusId();
  }

  private Decision decision(Journey journey, Bypassed found) {
    Turn turn = found.status() == null ? new Turn("", "", "", "") : found.status();
    return Decision.of(
        DecisionKind.BYPASSED,
        journey.subject(),
        new Passage(
            0,
            "",
            turn.from(),
            turn.fromName(),
            journey.place().statusId(),
            journey.statusName(),
            GateScope.ALL),
        policy(journey.place()).map(Policy::version).orElse(0L),
        Tries.once(found.by(), found.at()),
        List.of(),
        found.cause().word());
  }

  private Instant since(Place place) {
    return projects
        .find(place.projectId())
        .map(project -> since.of(project, place.typeId(), place.statusId()))
        .orElse(Instant.MAX);
  }

  private Optional<Policy> policy(Place place) {
    return projects
        .find(place.projectId())
        .map(project -> policies.policyFor(project.key()))
        .filter(Detector::asks);
  }

  /** A gate that asks nothing, and may pass then, leaves no decision. */
  private static boolean asks(Policy policy) {
    return policy.onEmpty() != EmptySet.PASS
        || policy.requirements().stream().anyMatch(it -> it.mode() != Mode.OFF);
  }
}
