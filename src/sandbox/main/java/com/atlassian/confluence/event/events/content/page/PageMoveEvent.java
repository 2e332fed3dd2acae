package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

/** Working copy of the Atlassian type of this name: a page stands at another place. */
public class PageMoveEvent extends PageEvent {

  private static final long serialVersionUID = 1L;

  private final transient List<Page> movedPageList;
  private final Space oldSpace;
  private final Page oldParentPage;

  public PageMoveEvent(
      Object source, Page movedPage, List<Page> movedPageList, Space oldSpace, Page oldParentPage) {
    super(source, movedPage);
    this.movedPageList = List.copyOf(movedPageList);
    this.oldSpace = oldSpace;
    this.oldParentPage = oldParentPage;
  }

  public Space getOldSpace() {
    return oldSpace;
  }

  public Page getOldParentPage() {
    return oldParentPage;
  }

  public Page getNewParentPage() {
    return getPage().getParent();
  }

  /** The page and every page that moved with it. */
  public List<Page> getMovedPageList() {
    return movedPageList;
  }

  public boolean hasMovedChildren() {
    return movedPageList.size() > 1;
  }

  public boolean isMovedSpace() {
    return oldSpace != null && !oldSpace.getKey().equals(getPage().getSpaceKey());
  }
}
