package com.atlassian.confluence.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Working copy of the Atlassian type of this name: a page in the tree of its space. */
public class Page extends AbstractPage {

  public static final String CONTENT_TYPE = "page";

  private static final long serialVersionUID = 1L;

  private Page parent;
  private Integer position;
  private transient List<Page> ancestors = new ArrayList<>();
  private transient Supplier<List<Page>> descendants = List::of;

  public Page getParent() {
    return parent;
  }

  public void setParentPage(Page parent) {
    this.parent = parent;
  }

  public Integer getPosition() {
    return position;
  }

  public void setPosition(Integer position) {
    this.position = position;
  }

  public boolean isRootLevel() {
    return parent == null;
  }

  /** Pages above this one, the root first. */
  public List<Page> getAncestors() {
    return ancestors;
  }

  public void setAncestors(List<Page> ancestors) {
    this.ancestors = ancestors;
  }

  /** Every page below this one, level by level. */
  public List<Page> getDescendants() {
    return List.copyOf(descendants.get());
  }

  public void setDescendants(Supplier<List<Page>> descendants) {
    this.descendants = descendants;
  }

  @Override
  public String getType() {
    return CONTENT_TYPE;
  }
}
