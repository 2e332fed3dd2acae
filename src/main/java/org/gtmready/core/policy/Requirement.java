package org.gtmready.core.policy;

import java.util.List;
import java.util.Set;
import org.gtmready.core.evidence.EvidenceKind;

/**
 * One thing that an epic must have before it is released (gate.md, words).
 *
 * @param key stable name such as {@code positioning}; the i18n keys {@code
 *     gtm.requirement.<key>.name} and {@code .why} say it to people
 * @param code three letters used in stable problem codes such as {@code GTM-POS-003}
 * @param template key of the plan template that satisfies it, for example {@code positioning}
 * @param kinds allowed kinds of evidence, never empty
 * @param owners roles that can clear it, as keys of {@code gtm.role.<key>}, most likely first;
 *     under PROVEN each of them signs the plan off
 */
public record Requirement(
    String key,
    String code,
    String template,
    Set<EvidenceKind> kinds,
    Applicability applicability,
    Strictness strictness,
    Mode mode,
    OnError onError,
    List<String> owners) {
  public Requirement {
    kinds = Set.copyOf(kinds);
    owners = List.copyOf(owners);
  }
}
