package org.gtmready.confluence.reader;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.plan.Excerpt;

/** Labels that are not known; reported at the end, when a field was found nowhere. */
final class NearMisses {

  private static final int MOST_NAMED = 6;

  private record Miss(String label, String meant) {}

  private final Map<String, Miss> byField = new LinkedHashMap<>();
  private final Set<String> others = new LinkedHashSet<>();

  /** Takes a text that stands where a label might, and is none. */
  void note(LabelText text, Labels known, Budget budget) {
    if (!noteNear(text, known, budget) && !text.isBlank() && others.size() < MOST_NAMED) {
      others.add(Excerpt.of(text.shown()));
    }
  }

  /** The same of a text that need not be a label at all; true when it is near to one. */
  boolean noteNear(LabelText text, Labels known, Budget budget) {
    String label = text.shown();
    Optional<Labels.Known> near = known.near(text, budget);
    near.ifPresent(found -> byField.putIfAbsent(found.key(), new Miss(label, found.label())));
    return near.isPresent();
  }

  /**
   * Says what might be meant.
   *
   * @param found keys of the fields that hold something
   * @param isComplete whether every field that may be required holds something
   */
  void report(Set<String> found, boolean isComplete, Findings findings) {
    byField.forEach(
        (field, miss) -> {
          if (!found.contains(field)) {
            findings.didYouMean(field, miss.label(), miss.meant());
          }
        });
    if (!isComplete && !others.isEmpty()) {
      findings.labelsUnknown(others);
    }
  }
}
