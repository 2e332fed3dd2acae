package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Working copy of the Atlassian type of this name: a page or blog post. */
public abstract class AbstractPage extends SpaceContentEntityObject {

  private static final long serialVersionUID = 1L;

  /** Address that tells the space and the title to whoever reads it. */
  @Override
  public String getUrlPath() {
    return "/spaces/"
        + getSpaceKey()
        + "/pages/"
        + getId()
        + "/"
        + URLEncoder.encode(getTitle(), StandardCharsets.UTF_8);
  }

  /** Address that tells nothing but the id. */
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
