package org.gtmready.core.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gtmready.core.evidence.EvidenceKind;

/**
 * One thing that an epic must have before it is released (gate.md, words).
 *
 * @param key stable name such as {@code positioning}
 * @param code three letters used in stable problem codes such as {@code GTM-POS-003}
 * @param template key of the plan template that satisfies it, for example {@code positioning}; an
 *     empty string when any page does, which needs LINKED
 * @param kinds allowed kinds of evidence; empty when layers of the policy allow nothing in common,
 *     then nothing satisfies it
 * @param owners roles that can clear it, as keys of {@code gtm.role.<key>}, most likely first;
 *     under PROVEN each of them signs the plan off
 * @param texts by language, such as {@code en}; empty for a shipped requirement, of which the i18n
 *     keys {@code gtm.requirement.<key>.name} and {@code .why} tell; see {@link RequirementText}
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
    List<String> owners,
    Demands demands,
    Map<String, RequirementText> texts) {
  public Requirement {
    kinds = Set.copyOf(kinds);
    owners = List.copyOf(owners);
    texts = Map.copyOf(texts);
  }

  /** A requirement with the shipped words that asks for what its template does. */
  public Requirement(
      String key,
      String code,
      String template,
      Set<EvidenceKind> kinds,
      Applicability applicability,
      Strictness strictness,
      Mode mode,
      OnError onError,
      List<String> owners) {
    this(
        key,
        code,
        template,
        kinds,
        applicability,
        strictness,
        mode,
        onError,
        owners,
        Demands.NONE,
        Map.of());
  }
}
