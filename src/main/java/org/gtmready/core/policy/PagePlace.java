package org.gtmready.core.policy;

/**
 * Where a project wants the pages of its plans to lie.
 *
 * @param space key of a Confluence space
 * @param parent id of a page of that space; an empty string for none
 */
public record PagePlace(String space, String parent) {

  /** Id of the page that a new page of this space lies below; an empty string for none. */
  public static String parentIn(PagePlace place, String space) {
    return place != null && place.space().equals(space) ? place.parent() : "";
  }
}
