package org.gtmready.core.readiness;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gtmready.core.policy.Policy;

/**
 * Which requirements a transition asks for.
 *
 * @param keys requirement keys, or none for all of the policy
 */
public record GateScope(List<String> keys) {

  public static final GateScope ALL = new GateScope(List.of());

  private static final String ALL_WORD = "all";

  public GateScope {
    keys = List.copyOf(keys);
  }

  /** Reads what {@link #stored} wrote; nothing at all means every requirement. */
  public static GateScope parse(String stored) {
    if (stored == null || stored.isBlank() || stored.strip().equals(ALL_WORD)) {
      return ALL;
    }
    return of(Arrays.asList(stored.split(",", -1)));
  }

  public static GateScope of(Collection<String> keys) {
    return new GateScope(
        keys.stream().map(String::strip).filter(key -> !key.isEmpty()).distinct().toList());
  }

  /** The form kept in the workflow. */
  public String stored() {
    return isAll() ? ALL_WORD : String.join(",", keys);
  }

  public boolean isAll() {
    return keys.isEmpty();
  }

  /** What either of two asks for. */
  public GateScope and(GateScope other) {
    return isAll() || other.isAll()
        ? ALL
        : of(Stream.concat(keys.stream(), other.keys.stream()).toList());
  }

  public boolean asksFor(String requirement) {
    return isAll() || keys.contains(requirement);
  }

  /** Keys that the policy does not know (any more). */
  public List<String> unknownTo(Policy policy) {
    return keys.stream().filter(key -> policy.requirement(key).isEmpty()).toList();
  }

  /** The policy with only the requirements asked for. */
  public Policy narrow(Policy policy) {
    return isAll() ? policy : policy.only(requirement -> keys.contains(requirement.key()));
  }
}
