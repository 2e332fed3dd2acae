package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** Working copy of the Atlassian type of this name: a page or blog post. */
public abstract class AbstractPage extends SpaceContentEntityObject {

  private static final long serialVersionUID = 1L;

  @Override
  public String getUrlPath() {
    return getIdBasedPageUrl();
  }

  /** Address of the page by its id, which a new title does not change. */
  public String getIdBasedPageUrl() {
    return "/pages/viewpage.action?pageId=" + getId();
  }

  public String getEditUrlPath() {
    return "/pages/editpage.action?pageId=" + getId();
  }

  public AbstractPage getLatestVersion() {
    return this;
  }
}
