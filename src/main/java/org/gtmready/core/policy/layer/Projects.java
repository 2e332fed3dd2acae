package org.gtmready.core.policy.layer;

import java.util.List;
import java.util.Optional;

/** Projects as far as policies need to know of them. */
public interface Projects {

  /**
   * A project with its place in the layers.
   *
   * @param category id of its category, or null
   */
  record Place(long id, String key, String name, Long category) {

    /** The scopes that hold for it, the upper first. */
    public List<Scope> scopes() {
      return category == null
          ? List.of(Scope.GLOBAL, Scope.project(id))
          : List.of(Scope.GLOBAL, Scope.category(category), Scope.project(id));
    }
  }

  /** A project, whoever may see it; costs no query. */
  Optional<Place> find(String key);

  /** The same by id. */
  Optional<Place> find(long id);

  /** Name of a category of projects; empty when there is none of this id. */
  Optional<String> category(long id);

  /** Whether the acting user may see the whole layer of this scope and change it. */
  boolean mayEdit(Scope scope);
}
