package org.gtmready.core.policy.layer;

/**
 * What a layer of the policy holds for.
 *
 * @param id of the project or of the category of projects; 0 for everything
 */
public record Scope(Kind kind, long id) {

  /** What sort of scope; an upper layer comes first. */
  public enum Kind {
    GLOBAL,
    CATEGORY,
    PROJECT
  }

  public static final Scope GLOBAL = new Scope(Kind.GLOBAL, 0);

  public static Scope category(long id) {
    return new Scope(Kind.CATEGORY, id);
  }

  public static Scope project(long id) {
    return new Scope(Kind.PROJECT, id);
  }

  /** The form in which it is stored and named to people who read JSON. */
  @Override
  public String toString() {
    return switch (kind) {
      case GLOBAL -> "global";
      case CATEGORY -> "category-" + id;
      case PROJECT -> "project-" + id;
    };
  }
}
