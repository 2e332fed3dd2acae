package org.gtmready.sandbox.confluence.library;

import java.time.Instant;
import org.gtmready.sandbox.confluence.content.PageStatus;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.confluence.store.Stores;

/**
 * Writes pages, asking nobody for permission, as Confluence's own Java services do. The name of who
 * writes is null for anonymous.
 */
public final class Editing {

  private static final int LONGEST_COMMENT = 2000;

  private final Stores stores;
  private final Changes changes;

  public Editing(Stores stores, Changes changes) {
    this.stores = stores;
    this.changes = changes;
  }

  /** Adds a page behind the last child of its parent. */
  public StoredPage create(NewPage draft, String by) {
    String title = Titles.check(draft.title());
    StorageSyntax.check(draft.body());
    return changes.commit(() -> add(draft, title, by));
  }

  private PageChange add(NewPage draft, String title, String by) {
    StoredSpace space =
        stores
            .spaces()
            .byKey(draft.spaceKey())
            .orElseThrow(() -> ContentException.noSpace(draft.spaceKey()));
    Titles.requireFree(stores.pages(), space.key(), title, 0);
    requireParent(space.id(), draft.parentId());
    Instant now = changes.now();
    StoredPage page =
        new StoredPage(
            stores.ids().next(),
            space.id(),
            space.key(),
            draft.parentId(),
            stores.pages().nextPosition(space.id(), draft.parentId()),
            PageStatus.CURRENT,
            title,
            draft.body(),
            1,
            by,
            now,
            by,
            now,
            "",
            false);
    stores.pages().add(page);
    return new PageChange.Created(page);
  }

  /** Saves the next version; refused when somebody saved that one before. */
  public StoredPage update(long id, Edit edit, String by) {
    String title = Titles.check(edit.title());
    StorageSyntax.check(edit.body());
    return changes.commit(() -> save(changes.locked(id), edit, title, by));
  }

  private PageChange save(StoredPage before, Edit edit, String title, String by) {
    if (!before.isCurrent()) {
      throw ContentException.notFound(before.id());
    }
    if (edit.version() != before.version() + 1) {
      throw new ContentException(
          ContentException.Kind.CONFLICT,
          "Version must be incremented on update. Current version is: " + before.version());
    }
    Titles.requireFree(stores.pages(), before.spaceKey(), title, before.id());
    stores.history().keep(stores.ids().next(), before);
    StoredPage now =
        before
            .with(title, edit.body())
            .nextVersion(by, changes.now(), shortened(edit.comment()), edit.minor());
    stores.pages().replace(now);
    return new PageChange.Updated(now, before);
  }

  private void requireParent(long spaceId, long parentId) {
    boolean good =
        parentId == 0
            || stores
                .pages()
                .byId(parentId)
                .filter(parent -> parent.isCurrent() && parent.spaceId() == spaceId)
                .isPresent();
    if (!good) {
      throw ContentException.invalid("Parent page view is restricted or does not exist.");
    }
  }

  private static String shortened(String comment) {
    String text = comment == null ? "" : comment.replaceAll("\\p{Cntrl}", " ").strip();
    return text.length() > LONGEST_COMMENT ? text.substring(0, LONGEST_COMMENT) : text;
  }
}
