package org.gtmready.core.policy.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.host.Users;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicySettings;

/**
 * Changes layers of the policy: what can't be evaluated is not saved, nobody overwrites what they
 * have not seen, and nothing that was in force is ever lost.
 */
public class PolicyEditing implements PolicySettings {

  /** Characters that a reason may have. */
  public static final int LONGEST_REASON = 400;

  private static final int ATTEMPTS = 5;

  private final LayeredPolicies policies;
  private final PolicyVersions versions;
  private final PolicyFormat format;
  private final InForce inForce;
  private final Projects projects;
  private final IssueTypes types;
  private final Users users;
  private final Listener listener;

  /** Is told of each layer that is put in force. */
  public interface Listener {

    /**
     * Something changed.
     *
     * @param changes of the policy of its scope
     */
    void saved(PolicyVersions.Saved layer, List<PolicyChange> changes);
  }

  public PolicyEditing(
      LayeredPolicies policies,
      PolicyVersions versions,
      PolicyFormat format,
      InForce inForce,
      Projects projects,
      IssueTypes types,
      Users users,
      Listener listener) {
    this.policies = policies;
    this.versions = versions;
    this.format = format;
    this.inForce = inForce;
    this.projects = projects;
    this.types = types;
    this.users = users;
    this.listener = listener;
  }

  /**
   * What a layer would do.
   *
   * @param found what is wrong with it
   * @param changes of the policy of its scope, against the one in force; none where it is wrong
   */
  public record Preview(PolicyCheck.Found found, List<PolicyChange> changes) {}

  /** What became of a layer that was to be saved. */
  public sealed interface Outcome {

    /** It is in force. */
    record Saved(PolicyVersions.Saved layer) implements Outcome {}

    /** It can't be evaluated. */
    record Wrong(List<PolicyProblem> errors) implements Outcome {}

    /** Another one has been saved since it was read. */
    record Overtaken() implements Outcome {}

    /** A layer above is locked. */
    record Locked(Scope by) implements Outcome {}
  }

  /** The layers above a scope that are in force, the upper first; none below a locked one. */
  public List<Layer> above(Scope scope) {
    return switch (scope.kind()) {
      case GLOBAL -> List.of();
      case CATEGORY -> policies.layers(List.of(Scope.GLOBAL));
      case PROJECT ->
          PolicyMerge.inForce(
              policies.layers(
                  projects.find(scope.id()).map(Projects.Place::scopes).orElse(List.of()).stream()
                      .filter(upper -> upper.kind() != Scope.Kind.PROJECT)
                      .toList()));
    };
  }

  /** The layer above that is locked, if one is. */
  public Optional<Scope> lockedBy(Scope scope) {
    return above(scope).stream()
        .filter(layer -> layer.document().locked())
        .map(Layer::scope)
        .findFirst();
  }

  public Preview preview(Scope scope, PolicyDocument document) {
    List<Layer> above = above(scope);
    PolicyCheck.Found found = PolicyCheck.check(scope, document, above, issueTypeIds());
    return new Preview(
        found,
        found.errors().isEmpty()
            ? PolicyChange.between(
                merged(scope, above, policies.layer(scope).map(Layer::document)),
                merged(scope, above, Optional.of(document)))
            : List.of());
  }

  private static Policy merged(Scope scope, List<Layer> above, Optional<PolicyDocument> own) {
    List<Layer> all = new ArrayList<>(above);
    own.ifPresent(document -> all.add(new Layer(scope, 0, document)));
    return PolicyMerge.of(all, scope.kind() == Scope.Kind.PROJECT ? scope.id() : 0);
  }

  /**
   * Puts a layer in force.
   *
   * @param replaces version of the layer that its writer saw; 0 for none
   * @param why at most {@link #LONGEST_REASON} characters
   */
  public Outcome save(Scope scope, PolicyDocument document, long replaces, String why) {
    Optional<Scope> locked = lockedBy(scope);
    if (locked.isPresent()) {
      return new Outcome.Locked(locked.get());
    }
    Preview preview = preview(scope, document);
    if (!preview.found().errors().isEmpty()) {
      return new Outcome.Wrong(preview.found().errors());
    }
    Optional<PolicyVersions.Saved> latest = versions.latest(scope);
    Optional<Layer> starting = latest.isPresent() ? Optional.empty() : policies.layer(scope);
    long seen =
        latest.map(PolicyVersions.Saved::number).orElse(starting.map(Layer::version).orElse(0L));
    if (seen != replaces) {
      latest.ifPresent(saved -> inForce.set(scope, saved.number()));
      return new Outcome.Overtaken();
    }
    // what was in force before any layer was saved stays to be looked up
    long stored = starting.map(this::keep).orElse(seen);
    long after = policies.layer(Scope.GLOBAL).map(Layer::version).orElse(0L) + 1;
    return versions
        .save(scope, format.write(document), stored, after, users.acting().orElse(""), why)
        .<Outcome>map(
            saved -> {
              inForce.set(scope, saved.number());
              listener.saved(saved, preview.changes());
              return new Outcome.Saved(saved);
            })
        .orElseGet(Outcome.Overtaken::new);
  }

  /** Another node may do the same at the same time; one of them succeeds. */
  private long keep(Layer layer) {
    return versions
        .save(layer.scope(), format.write(layer.document()), 0, layer.version(), "", "")
        .or(() -> versions.latest(layer.scope()))
        .map(PolicyVersions.Saved::number)
        .orElse(0L);
  }

  private Set<String> issueTypeIds() {
    return types.all().stream().map(IssueType::id).collect(Collectors.toSet());
  }

  @Override
  public Policy current() {
    return policies.policyFor("");
  }

  @Override
  public Policy change(Set<String> issueTypes, OtherEpic onOtherEpic) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Layer global = policies.layer(Scope.GLOBAL).orElseThrow();
      if (current().issueTypes().equals(issueTypes) && current().onOtherEpic() == onOtherEpic) {
        return current();
      }
      Outcome outcome =
          save(Scope.GLOBAL, global.document().with(issueTypes, onOtherEpic), global.version(), "");
      if (outcome instanceof Outcome.Saved) {
        return current();
      }
      if (outcome instanceof Outcome.Wrong wrong) {
        throw new IllegalStateException("the policy in force is wrong: " + wrong.errors());
      }
    }
    throw new IllegalStateException("others changed the policy at the same time");
  }

  @Override
  public List<IssueType> issueTypes() {
    return types.all();
  }
}
