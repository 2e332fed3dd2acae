package org.gtmready.core.policy.layer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Layers and which are in force, in memory; counts how often somebody looks. */
public final class MemoryVersions implements PolicyVersions, InForce {

  private Instant when = Instant.parse("2026-06-10T12:00:00Z");

  private final List<Saved> all = new ArrayList<>();
  private final Map<Scope, Long> inForce = new HashMap<>();
  private int questions;

  /** When all is saved from now on. */
  public void at(Instant now) {
    when = now;
  }

  /** How often it was asked for a layer. */
  public int questions() {
    return questions;
  }

  /** Forgets which layers are in force, as when a node stops before it can note it. */
  public void forgetInForce(Scope scope) {
    inForce.remove(scope);
  }

  @Override
  public Optional<Saved> find(long number) {
    questions++;
    return all.stream().filter(saved -> saved.number() == number).findFirst();
  }

  @Override
  public Optional<Saved> latest(Scope scope) {
    return of(scope, Long.MAX_VALUE, 1).stream().findFirst();
  }

  @Override
  public List<Saved> of(Scope scope, long below, int limit) {
    return newest(Integer.MAX_VALUE).stream()
        .filter(saved -> saved.scope().equals(scope) && saved.number() < below)
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Saved> save(
      Scope scope, String document, long replaces, long atLeast, String by, String why) {
    if (latest(scope).map(Saved::number).orElse(replaces) != replaces) {
      return Optional.empty();
    }
    long number =
        Math.max(atLeast, newest(1).stream().findFirst().map(Saved::number).orElse(0L) + 1);
    Saved saved = new Saved(number, scope, document, by, when, why);
    all.add(saved);
    return Optional.of(saved);
  }

  @Override
  public List<Saved> newest(int limit) {
    return all.stream()
        .sorted(Comparator.comparingLong(Saved::number).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public OptionalLong of(Scope scope) {
    return inForce.containsKey(scope) ? OptionalLong.of(inForce.get(scope)) : OptionalLong.empty();
  }

  @Override
  public void set(Scope scope, long number) {
    inForce.put(scope, number);
  }
}
