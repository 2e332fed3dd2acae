package org.gtmready.core.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gtmready.core.host.EpicFacts;

/**
 * What sort of launch an epic is, by its labels. The labels of an edit under way and those before
 * it count alike, so that nobody gets an easier gate by changing them on the way through it.
 *
 * @param tier 0 to 3; empty when no label names one, and when labels name several: then the
 *     strictest is meant
 * @param type empty likewise
 */
public record Launch(Optional<Integer> tier, Optional<String> type) {

  /** The tier of which most is asked. */
  public static final int STRICTEST = 1;

  /** Of nothing is known. */
  public static final Launch UNKNOWN = new Launch(Optional.empty(), Optional.empty());

  /**
   * Reads the labels that a policy names by how they begin.
   *
   * @param tierLabel such as {@code gtm-tier-}, which a digit follows; null when the policy has
   *     none
   * @param typeLabel such as {@code gtm-launch-}, which the type follows; null likewise
   */
  static Launch of(EpicFacts epic, String tierLabel, String typeLabel) {
    return tierLabel == null && typeLabel == null
        ? UNKNOWN
        : new Launch(
            only(
                named(epic, tierLabel).filter(rest -> rest.matches("[0-3]")).map(Integer::valueOf)),
            only(named(epic, typeLabel).filter(rest -> !rest.isEmpty())));
  }

  /** What follows the beginning in the epic's labels, in small letters. */
  private static Stream<String> named(EpicFacts epic, String beginning) {
    if (beginning == null) {
      return Stream.empty();
    }
    String start = beginning.toLowerCase(Locale.ROOT);
    return epic.states().stream()
        .flatMap(state -> state.labels().stream())
        .map(label -> label.toLowerCase(Locale.ROOT))
        .filter(label -> label.startsWith(start))
        .map(label -> label.substring(start.length()));
  }

  private static <T> Optional<T> only(Stream<T> found) {
    Set<T> all = found.collect(Collectors.toSet());
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }
}
