package org.gtmready.core.policy.layer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.policy.Strictness;

/**
 * What one layer of a policy says of one requirement. Null stands for what it leaves to the layer
 * above, or to the default.
 *
 * @param template key of a plan template
 * @param kinds never empty
 * @param appliesWhen null for always
 * @param exemptProjects ids of projects of which this layer does not ask it
 * @param fields keys of the template's fields, to be filled beyond what the template asks
 * @param maxAgeDays 1 to 3,650
 * @param texts by language; empty for none
 */
public record RequirementRule(
    String key,
    String code,
    String template,
    Set<EvidenceKind> kinds,
    Applicability.When appliesWhen,
    Set<Long> exemptProjects,
    Strictness strictness,
    Mode mode,
    OnError onError,
    List<String> owners,
    Set<String> fields,
    Integer maxAgeDays,
    Boolean issuesDone,
    Boolean waivable,
    Map<String, RequirementText> texts) {
  public RequirementRule {
    kinds = kinds == null ? null : Set.copyOf(kinds);
    exemptProjects = Set.copyOf(exemptProjects);
    owners = owners == null ? null : List.copyOf(owners);
    fields = Set.copyOf(fields);
    texts = Map.copyOf(texts);
  }

  /** A rule that says what a shipped requirement is. */
  public static RequirementRule of(Requirement shipped) {
    return new RequirementRule(
        shipped.key(),
        shipped.code(),
        shipped.template(),
        shipped.kinds(),
        null,
        Set.of(),
        shipped.strictness(),
        shipped.mode(),
        shipped.onError(),
        shipped.owners(),
        Set.of(),
        null,
        null,
        null,
        Map.of());
  }
}
