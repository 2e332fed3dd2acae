package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Working copy of the Atlassian type of this name: content in a space. */
public abstract class SpaceContentEntityObject extends ContentEntityObject {

  private static final long serialVersionUID = 1L;

  private Space space;

  public Space getSpace() {
    return space;
  }

  public void setSpace(Space space) {
    this.space = space;
  }

  public String getSpaceKey() {
    return space == null ? null : space.getKey();
  }

  public boolean isInSpace(Space other) {
    return space != null && other != null && space.getKey().equals(other.getKey());
  }

  @Override
  public String getNameForComparison() {
    return getTitle() == null ? "" : getTitle();
  }
}
