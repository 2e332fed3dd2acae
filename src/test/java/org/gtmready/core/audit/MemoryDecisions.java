package org.gtmready.core.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Decisions in memory, in the order in which they were first made. */
public final class MemoryDecisions implements DecisionStore {

  private final Map<String, Decision> byName = new LinkedHashMap<>();
  private boolean broken;
  private boolean refuses;
  private int parts = -1;

  /** From now on nothing can be stored. */
  public void broken() {
    broken = true;
  }

  /** Whether nothing can be stored, though what is there can be read. */
  public void refuses(boolean now) {
    refuses = now;
  }

  /** So many more parts can be read. */
  public void breaksAfter(int more) {
    parts = more;
  }

  public List<Decision> all() {
    return List.copyOf(byName.values());
  }

  @Override
  public boolean add(Decision decision, String name) {
    check();
    if (refuses) {
      throw new IllegalStateException("no room");
    }
    return byName.putIfAbsent(name, numbered(decision, byName.size() + 1L, decision.tries()))
        == null;
  }

  @Override
  public void count(Decision refusal, String name) {
    check();
    Decision known = byName.get(name);
    if (known == null) {
      add(refusal, name);
    } else {
      Tries tries = known.tries();
      byName.put(
          name,
          numbered(
              known,
              known.id(),
              new Tries(
                  tries.by(),
                  tries.at(),
                  refusal.tries().by(),
                  refusal.tries().at(),
                  tries.times() + 1)));
    }
  }

  @Override
  public Set<String> known(Collection<String> names) {
    check();
    return names.stream().filter(byName::containsKey).collect(Collectors.toSet());
  }

  private void check() {
    if (broken) {
      throw new IllegalStateException("no database");
    }
  }

  private static Decision numbered(Decision it, long id, Tries tries) {
    return new Decision(
        id,
        it.kind(),
        it.subject(),
        it.passage(),
        it.policyVersion(),
        tries,
        it.requirements(),
        it.latest(),
        it.note());
  }

  @Override
  public List<Decision> of(long epicId, Place before, int limit) {
    Predicate<Decision> older =
        it ->
            before == null
                || it.tries().lastAt().toEpochMilli() < before.at()
                || (it.tries().lastAt().toEpochMilli() == before.at() && it.id() < before.id());
    return byName.values().stream()
        .filter(it -> it.subject().epicId() == epicId)
        .filter(older)
        .sorted(
            Comparator.comparing((Decision it) -> it.tries().lastAt())
                .thenComparing(Decision::id)
                .reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<Decision> all(Choice choice, long after, int limit) {
    if (parts-- == 0) {
      throw new IllegalStateException("no database any more");
    }
    return byName.values().stream().filter(it -> it.id() > after).limit(limit).toList();
  }

  @Override
  public int forget(Instant before) {
    throw new UnsupportedOperationException("the store's own test asks for that");
  }
}
