package org.gtmready.core.policy.layer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.Demands;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.PagePlace;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Policy.LaunchLabels;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.policy.Strictness;

/**
 * The policy that comes of layers (gate.md, words): a lower layer adds requirements and makes those
 * of upper layers stricter, and can do nothing else to them but name owners and words.
 *
 * <p>Stricter wins for mode, strictness, what an error does, waivers, an empty set and plans of
 * other epics; kinds of links are those that every layer allows; the shortest age, all fields; what
 * a requirement applies to is what any layer says. Code, template and labels are those of the
 * uppermost layer that names them; owners and words those of the nearest.
 */
public final class PolicyMerge {

  /**
   * Issue types and statuses count for the projects of the layer that names them, and all below.
   */
  private final Set<String> issueTypes = new TreeSet<>();

  private final Set<String> gatedStatuses = new TreeSet<>();
  private final Map<String, Requirement> requirements = new LinkedHashMap<>();
  private EmptySet onEmpty;
  private OtherEpic onOtherEpic;
  private String tierLabel;
  private String typeLabel;
  private PagePlace newPages;
  private long version;

  private PolicyMerge() {}

  /**
   * The policy of a project.
   *
   * @param layers the upper first
   * @param project id of the project, or 0 for the policy of none
   */
  public static Policy of(List<Layer> layers, long project) {
    PolicyMerge merge = new PolicyMerge();
    for (Layer layer : inForce(layers)) {
      merge.add(layer, project);
    }
    return merge.policy();
  }

  /** Those that count: none below a locked one. */
  public static List<Layer> inForce(List<Layer> layers) {
    List<Layer> counting = new ArrayList<>();
    for (Layer layer : layers) {
      counting.add(layer);
      if (layer.document().locked()) {
        break;
      }
    }
    return counting;
  }

  private void add(Layer layer, long project) {
    PolicyDocument document = layer.document();
    version = Math.max(version, layer.version());
    issueTypes.addAll(document.issueTypes());
    gatedStatuses.addAll(document.gatedStatuses());
    onEmpty = lower(onEmpty, document.onEmpty());
    onOtherEpic = lower(onOtherEpic, document.onOtherEpic());
    tierLabel = tierLabel == null ? document.labels().tier() : tierLabel;
    typeLabel = typeLabel == null ? document.labels().type() : typeLabel;
    newPages = document.newPages() == null ? newPages : document.newPages();
    for (RequirementRule rule : document.requirements()) {
      requirements.merge(
          rule.key(), first(rule, project), (upper, lower) -> stricter(upper, rule, lower));
    }
  }

  private Policy policy() {
    return new Policy(
        version,
        issueTypes,
        List.copyOf(requirements.values()),
        onEmpty == null ? EmptySet.WARN : onEmpty,
        onOtherEpic == null ? OtherEpic.WARN : onOtherEpic,
        new LaunchLabels(tierLabel, typeLabel),
        gatedStatuses,
        newPages);
  }

  /** What a layer says, with the strict default for what it does not. */
  private static Requirement first(RequirementRule rule, long project) {
    return new Requirement(
        rule.key(),
        rule.code() == null ? "" : rule.code(),
        rule.template() == null ? "" : rule.template(),
        rule.kinds() == null ? EnumSet.allOf(EvidenceKind.class) : rule.kinds(),
        applicability(rule, project),
        rule.strictness() == null ? Strictness.READ : rule.strictness(),
        rule.mode() == null ? Mode.ENFORCE : rule.mode(),
        rule.onError() == null ? OnError.BLOCK : rule.onError(),
        rule.owners() == null ? List.of() : rule.owners(),
        new Demands(
            rule.fields(),
            rule.maxAgeDays(),
            Boolean.TRUE.equals(rule.issuesDone()),
            !Boolean.FALSE.equals(rule.waivable())),
        rule.texts());
  }

  private static Applicability applicability(RequirementRule rule, long project) {
    if (rule.exemptProjects().contains(project)) {
      return new Applicability.Exempt();
    }
    return rule.appliesWhen() == null ? new Applicability.Always() : rule.appliesWhen();
  }

  /**
   * What an upper layer says, with what a lower one adds.
   *
   * @param lower the rule by itself
   */
  private static Requirement stricter(Requirement upper, RequirementRule rule, Requirement lower) {
    return new Requirement(
        upper.key(),
        upper.code().isEmpty() ? lower.code() : upper.code(),
        upper.template().isEmpty() ? lower.template() : upper.template(),
        common(upper.kinds(), lower.kinds()),
        appliesToo(upper.applicability(), rule, lower.applicability()),
        rule.strictness() == null
            ? upper.strictness()
            : higher(upper.strictness(), rule.strictness()),
        rule.mode() == null ? upper.mode() : higher(upper.mode(), rule.mode()),
        rule.onError() == null ? upper.onError() : lower(upper.onError(), rule.onError()),
        rule.owners() == null ? upper.owners() : rule.owners(),
        stricter(upper.demands(), lower.demands()),
        nearest(upper.texts(), rule.texts()));
  }

  /** A rule that says nothing of it leaves what the upper layer says. */
  private static Applicability appliesToo(
      Applicability upper, RequirementRule rule, Applicability lower) {
    return rule.appliesWhen() == null || lower.kind() == Applicability.Kind.EXEMPT
        ? upper
        : Applicability.either(upper, lower);
  }

  private static Demands stricter(Demands one, Demands other) {
    Set<String> fields = new HashSet<>(one.fields());
    fields.addAll(other.fields());
    return new Demands(
        fields,
        lower(one.maxAgeDays(), other.maxAgeDays()),
        one.issuesDone() || other.issuesDone(),
        one.waivable() && other.waivable());
  }

  private static Set<EvidenceKind> common(Set<EvidenceKind> one, Set<EvidenceKind> other) {
    Set<EvidenceKind> both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }

  private static Map<String, RequirementText> nearest(
      Map<String, RequirementText> upper, Map<String, RequirementText> lower) {
    Map<String, RequirementText> texts = new HashMap<>(upper);
    texts.putAll(lower);
    return texts;
  }

  private static <T extends Comparable<T>> T higher(T one, T other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** The choices of which the first is the strictest; null says nothing. */
  private static <T extends Comparable<T>> T lower(T one, T other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }
}
