package org.gtmready.sandbox.confluence.api;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.gtmready.sandbox.confluence.content.PageVersion;
import org.gtmready.sandbox.confluence.content.StoredPage;

/**
 * A page loaded from the store, as of the time of loading. Plugins may change its body and comment
 * and save it; nothing else of it is written back.
 */
final class LoadedPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient StoredPage stored;
  private final transient PageVersion earlier;
  private final transient Entities entities;
  private final transient List<Page> above;
  private final transient Set<String> restricted;
  private final transient Space space;
  private String body;
  private String comment;
  private int version;

  /**
   * @param earlier the version to show in place of the latest, or null
   * @param above the pages above this one, the root first
   */
  LoadedPage(StoredPage stored, PageVersion earlier, List<Page> above, Entities entities) {
    this.stored = stored;
    this.earlier = earlier;
    this.above = List.copyOf(above);
    this.entities = entities;
    this.restricted = entities.restricted(stored);
    this.space = entities.spaceOf(stored);
    this.body = earlier == null ? stored.body() : earlier.body();
    this.comment = earlier == null ? stored.comment() : earlier.comment();
    this.version = earlier == null ? stored.version() : earlier.number();
  }

  /** The page as it was loaded. */
  StoredPage stored() {
    return stored;
  }

  String comment() {
    return comment;
  }

  void saved(int newVersion) {
    version = newVersion;
  }

  @Override
  public String getIdAsString() {
    return Long.toString(earlier == null ? stored.id() : earlier.contentId());
  }

  @Override
  public String getType() {
    return "page";
  }

  @Override
  public String getTitle() {
    return earlier == null ? stored.title() : earlier.title();
  }

  @Override
  public String getBodyAsString() {
    return body;
  }

  @Override
  public void setBodyAsString(String content) {
    body = content;
  }

  @Override
  public void setVersionComment(String versionComment) {
    comment = versionComment;
  }

  @Override
  public int getVersion() {
    return version;
  }

  /** Tells the space and the title to whoever reads the address. */
  @Override
  public String getUrlPath() {
    return "/spaces/"
        + stored.spaceKey()
        + "/pages/"
        + getIdAsString()
        + "/"
        + URLEncoder.encode(getTitle(), StandardCharsets.UTF_8);
  }

  /** Tells nothing but the id. */
  @Override
  public String getIdBasedPageUrl() {
    return "/pages/viewpage.action?pageId=" + getIdAsString();
  }

  @Override
  public Space getSpace() {
    return space;
  }

  @Override
  public String getSpaceKey() {
    return stored.spaceKey();
  }

  @Override
  public ConfluenceUser getCreator() {
    return entities.user(stored.creator());
  }

  @Override
  public ConfluenceUser getLastModifier() {
    return entities.user(earlier == null ? stored.modifier() : earlier.author());
  }

  @Override
  public Date getLastModificationDate() {
    return Date.from(earlier == null ? stored.modified() : earlier.when());
  }

  @Override
  public Page getParent() {
    return above.isEmpty() ? null : above.get(above.size() - 1);
  }

  @Override
  public List<Page> getAncestors() {
    return above;
  }

  @Override
  public boolean hasChildren() {
    return entities.hasChildren(stored);
  }

  @Override
  public String getContentStatus() {
    return switch (stored.status()) {
      case CURRENT -> "current";
      case TRASHED -> "deleted";
    };
  }

  @Override
  public boolean isCurrent() {
    return getContentStatus().equals("current");
  }

  @Override
  public boolean isDeleted() {
    return getContentStatus().equals("deleted");
  }

  @Override
  public boolean isDraft() {
    return false;
  }

  @Override
  public boolean hasPermissions(String type) {
    return restricted.contains(type);
  }

  @Override
  public boolean hasContentPermissions() {
    return !restricted.isEmpty();
  }

  @Override
  public boolean isLatestVersion() {
    return earlier == null;
  }

  @Override
  public AbstractPage getLatestVersion() {
    return earlier == null ? this : entities.page(stored);
  }

  @Override
  public long getLatestVersionId() {
    return stored.id();
  }
}
