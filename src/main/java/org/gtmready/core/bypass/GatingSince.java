package org.gtmready.core.bypass;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.gtmready.core.policy.layer.Layer;
import org.gtmready.core.policy.layer.LayeredPolicies;
import org.gtmready.core.policy.layer.PolicyDocument;
import org.gtmready.core.policy.layer.PolicyFormat;
import org.gtmready.core.policy.layer.PolicyMerge;
import org.gtmready.core.policy.layer.PolicyVersions;
import org.gtmready.core.policy.layer.Projects;
import org.gtmready.core.policy.layer.Scope;
import org.gtmready.core.policy.layer.StartingPolicy;

/**
 * Says since when a policy asks issues of a type in a status to have passed: what stood there
 * before is no breach. That is when the versions in a row began that name the status and the type;
 * who stops gating and begins again begins anew.
 */
public class GatingSince {

  private static final int AT_ONCE = 50;
  private static final int KEPT = 2_000;

  private final LayeredPolicies policies;
  private final PolicyVersions versions;
  private final PolicyFormat format;
  private final StartingPolicy starting;
  private final Map<Key, Instant> known = new ConcurrentHashMap<>();

  private record Key(Scope scope, long version, boolean status, String id) {}

  public GatingSince(
      LayeredPolicies policies,
      PolicyVersions versions,
      PolicyFormat format,
      StartingPolicy starting) {
    this.policies = policies;
    this.versions = versions;
    this.format = format;
    this.starting = starting;
  }

  /** {@link Instant#MAX} when no layer names both. */
  public Instant of(Projects.Place project, String typeId, String statusId) {
    List<Layer> layers = PolicyMerge.inForce(policies.layers(project.scopes()));
    Instant status = first(layers, true, statusId);
    Instant type = first(layers, false, typeId);
    return status.isAfter(type) ? status : type;
  }

  private Instant first(List<Layer> layers, boolean status, String id) {
    Predicate<PolicyDocument> names =
        document -> (status ? document.gatedStatuses() : document.issueTypes()).contains(id);
    return layers.stream()
        .filter(layer -> names.test(layer.document()))
        .map(layer -> began(new Key(layer.scope(), layer.version(), status, id), names))
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }

  private Instant began(Key key, Predicate<PolicyDocument> names) {
    Instant began = known.get(key);
    if (began == null) {
      began = walk(key.scope(), names);
      if (known.size() >= KEPT) {
        known.clear();
      }
      known.put(key, began);
    }
    return began;
  }

  private Instant walk(Scope scope, Predicate<PolicyDocument> names) {
    Instant began = Instant.MIN;
    long below = Long.MAX_VALUE;
    while (true) {
      List<PolicyVersions.Saved> part = versions.of(scope, below, AT_ONCE);
      for (PolicyVersions.Saved saved : part) {
        if (!read(saved).filter(names).isPresent()) {
          return began;
        }
        began = saved.at();
        below = saved.number();
      }
      if (part.size() < AT_ONCE) {
        boolean always = scope.equals(Scope.GLOBAL) && names.test(starting.global().document());
        return always ? Instant.MIN : began;
      }
    }
  }

  /** Empty for one that no version of the product could have saved. */
  private Optional<PolicyDocument> read(PolicyVersions.Saved saved) {
    try {
      return Optional.of(format.read(saved.document()));
    } catch (PolicyFormat.Unreadable strange) {
      return Optional.empty();
    }
  }
}
