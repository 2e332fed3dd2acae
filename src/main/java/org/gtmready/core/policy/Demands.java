package org.gtmready.core.policy;

import java.util.Set;

/**
 * What a requirement asks of its plan and links beyond what the template does.
 *
 * @param fields keys of the template's fields that must be filled, optional ones among them
 * @param maxAgeDays days after its last change until a plan is out of date, from 1; null for never
 * @param issuesDone true when a linked issue satisfies only once its status is one in which work is
 *     over
 * @param waivable false when no waiver counts
 */
public record Demands(
    Set<String> fields, Integer maxAgeDays, boolean issuesDone, boolean waivable) {

  /** Nothing beyond the template. */
  public static final Demands NONE = new Demands(Set.of(), null, false, true);

  public Demands {
    fields = Set.copyOf(fields);
  }
}
