package org.gtmready.core.policy.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicyStore;

/**
 * The policy of each project, from the layers in force. Documents never change, so that each is
 * read once; a decision of the gate costs no query for them.
 */
public class LayeredPolicies implements PolicyStore {

  /** Documents and policies that are kept; what is used least goes first. */
  private static final int KEPT = 2_000;

  private static final int LATELY = 100;

  private final StartingPolicy starting;
  private final PolicyVersions versions;
  private final PolicyFormat format;
  private final InForce inForce;
  private final Projects projects;
  private final Map<Long, PolicyDocument> documents = bounded();
  private final Map<Key, Policy> merged = bounded();

  /** Numbers tell documents apart; only the starting one has to be looked at. */
  private record Key(long project, List<Object> layers) {

    static Key of(long project, List<Layer> layers, boolean started) {
      List<Object> ids = new ArrayList<>();
      for (Layer layer : layers) {
        ids.add(!started && layer.scope().equals(Scope.GLOBAL) ? layer : layer.version());
      }
      return new Key(project, ids);
    }
  }

  public LayeredPolicies(
      StartingPolicy starting,
      PolicyVersions versions,
      PolicyFormat format,
      InForce inForce,
      Projects projects) {
    this.starting = starting;
    this.versions = versions;
    this.format = format;
    this.inForce = inForce;
    this.projects = projects;
  }

  /**
   * The policy of a project; of the global layer alone when there is no such project.
   *
   * @throws RuntimeException when a layer in force can't be read; the gate then refuses
   */
  @Override
  public Policy policyFor(String projectKey) {
    Optional<Projects.Place> place = projects.find(projectKey);
    return of(
        place.map(Projects.Place::id).orElse(0L),
        layers(place.map(Projects.Place::scopes).orElse(List.of(Scope.GLOBAL))));
  }

  private Policy of(long project, List<Layer> layers) {
    Key key = Key.of(project, layers, inForce.of(Scope.GLOBAL).isPresent());
    Policy known = merged.get(key);
    if (known == null) {
      known = PolicyMerge.of(layers, project);
      merged.put(key, known);
    }
    return known;
  }

  /** The layers in force of these scopes, in their order; a scope without one is left out. */
  public List<Layer> layers(List<Scope> scopes) {
    List<Layer> layers = new ArrayList<>();
    for (Scope scope : scopes) {
      layer(scope).ifPresent(layers::add);
    }
    return layers;
  }

  /** The layer of a scope that is in force; never empty for the global one. */
  public Optional<Layer> layer(Scope scope) {
    OptionalLong number = inForce.of(scope);
    if (number.isPresent()) {
      return Optional.of(new Layer(scope, number.getAsLong(), document(number.getAsLong())));
    }
    return scope.equals(Scope.GLOBAL) ? Optional.of(starting.global()) : Optional.empty();
  }

  private PolicyDocument document(long number) {
    PolicyDocument known = documents.get(number);
    if (known == null) {
      known =
          format.read(
              versions
                  .find(number)
                  .orElseThrow(
                      () -> new IllegalStateException("policy " + number + " is in force and gone"))
                  .document());
      documents.put(number, known);
    }
    return known;
  }

  /**
   * Puts in force what was saved and did not get there, since the node stopped in between; that can
   * only be among what was saved last.
   */
  public void catchUp() {
    for (PolicyVersions.Saved saved : versions.newest(LATELY)) {
      if (inForce.of(saved.scope()).orElse(0) < saved.number()) {
        inForce.set(saved.scope(), saved.number());
      }
    }
  }

  private static <K, V> Map<K, V> bounded() {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
          }
        });
  }
}
