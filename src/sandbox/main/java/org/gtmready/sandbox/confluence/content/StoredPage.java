package org.gtmready.sandbox.confluence.content;

import java.time.Instant;

/**
 * The latest version of a page as stored.
 *
 * @param parentId id of the parent page, 0 for a page at the root of its space
 * @param position order among its siblings, from 0
 * @param creator user name, null for anonymous; so is the modifier
 * @param body storage format
 */
public record StoredPage(
    long id,
    long spaceId,
    String spaceKey,
    long parentId,
    int position,
    PageStatus status,
    String title,
    String body,
    int version,
    String creator,
    Instant created,
    String modifier,
    Instant modified,
    String comment,
    boolean minor) {

  public boolean isCurrent() {
    return status == PageStatus.CURRENT;
  }

  /** This page with another title and body. */
  public StoredPage with(String newTitle, String newBody) {
    return new StoredPage(
        id, spaceId, spaceKey, parentId, position, status, newTitle, newBody, version, creator,
        created, modifier, modified, comment, minor);
  }

  /** This page at another place of the tree. */
  public StoredPage at(long newSpaceId, String newSpaceKey, long newParent, int newPosition) {
    return new StoredPage(
        id,
        newSpaceId,
        newSpaceKey,
        newParent,
        newPosition,
        status,
        title,
        body,
        version,
        creator,
        created,
        modifier,
        modified,
        comment,
        minor);
  }

  /** This page with another status and title. */
  public StoredPage as(PageStatus newStatus, String newTitle) {
    return new StoredPage(
        id, spaceId, spaceKey, parentId, position, newStatus, newTitle, body, version, creator,
        created, modifier, modified, comment, minor);
  }

  /** The next version of this page, saved by somebody. */
  public StoredPage nextVersion(String by, Instant when, String newComment, boolean newMinor) {
    return new StoredPage(
        id,
        spaceId,
        spaceKey,
        parentId,
        position,
        status,
        title,
        body,
        version + 1,
        creator,
        created,
        by,
        when,
        newComment,
        newMinor);
  }
}
