package org.gtmready.confluence.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Labels that almost match a field; reported at the end for fields that were found nowhere. */
final class NearMisses {

  private record Miss(String label, String meant) {}

  private final Map<String, Miss> byField = new LinkedHashMap<>();

  void note(String label, Labels known, Budget budget) {
    if (budget.comparison()) {
      known
          .near(label)
          .ifPresent(near -> byField.putIfAbsent(near.key(), new Miss(label, near.label())));
    }
  }

  void report(Set<String> foundFields, Findings findings) {
    byField.forEach(
        (field, miss) -> {
          if (!foundFields.contains(field)) {
            findings.didYouMean(field, miss.label(), miss.meant());
          }
        });
  }
}
