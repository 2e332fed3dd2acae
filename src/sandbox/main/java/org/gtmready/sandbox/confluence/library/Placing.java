package org.gtmready.sandbox.confluence.library;

import java.util.ArrayList;
import java.util.List;
import org.gtmready.sandbox.confluence.content.PageStatus;
import org.gtmready.sandbox.confluence.content.Restriction;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.confluence.store.Stores;

/** Moves pages: in the tree, into the trash, out of it, and out of existence. */
public final class Placing {

  private final Stores stores;
  private final Changes changes;

  public Placing(Stores stores, Changes changes) {
    this.stores = stores;
    this.changes = changes;
  }

  /** Puts a page into the trash; its children move up to its parent. */
  public StoredPage trash(long id) {
    return changes.commit(
        () -> {
          StoredPage page = current(id);
          for (StoredPage child : stores.pages().children(id)) {
            stores
                .pages()
                .replace(
                    child.at(
                        child.spaceId(),
                        child.spaceKey(),
                        page.parentId(),
                        stores.pages().nextPosition(child.spaceId(), page.parentId())));
          }
          StoredPage gone = page.as(PageStatus.TRASHED, page.title());
          stores.pages().replace(gone);
          return new PageChange.Trashed(gone);
        });
  }

  /** Takes a page out of the trash, to where it was or else to the root of its space. */
  public StoredPage restore(long id, String title) {
    String checked = Titles.check(title);
    return changes.commit(
        () -> {
          StoredPage page = trashed(id);
          Titles.requireFree(stores.pages(), page.spaceKey(), checked, id);
          long parent =
              stores.pages().byId(page.parentId()).filter(StoredPage::isCurrent).isPresent()
                  ? page.parentId()
                  : 0;
          StoredPage back =
              page.as(PageStatus.CURRENT, checked)
                  .at(page.spaceId(), page.spaceKey(), parent, page.position());
          stores.pages().replace(back);
          return new PageChange.Restored(back);
        });
  }

  /** Sets who may view and edit a page. */
  public StoredPage restrict(long id, List<Restriction> restrictions) {
    return changes.commit(
        () -> {
          StoredPage page = current(id);
          stores.restrictions().set(id, restrictions);
          return new PageChange.Restricted(page);
        });
  }

  /** Deletes a page of the trash with all that belongs to it. */
  public StoredPage purge(long id) {
    return changes.commit(
        () -> {
          StoredPage page = changes.locked(id);
          if (page.isCurrent()) {
            throw ContentException.invalid("Only trashed content can be purged.");
          }
          stores.history().forget(id);
          stores.labels().forget(id);
          stores.restrictions().forget(id);
          stores.properties().forget(id);
          stores.pages().remove(id);
          return new PageChange.Removed(page);
        });
  }

  /** Makes the page the last child of another, or of the root (0), with all below it. */
  public StoredPage move(long id, String spaceKey, long parentId) {
    StoredSpace space =
        stores.spaces().byKey(spaceKey).orElseThrow(() -> ContentException.noSpace(spaceKey));
    return changes.commit(
        () -> {
          StoredPage before = current(id);
          List<StoredPage> below = below(before);
          boolean loop = parentId == id || below.stream().anyMatch(p -> p.id() == parentId);
          if (loop) {
            throw ContentException.invalid("A page cannot be moved below itself.");
          }
          StoredPage moved =
              before.at(
                  space.id(),
                  space.key(),
                  requireParent(space, parentId),
                  stores.pages().nextPosition(space.id(), parentId));
          Titles.requireFree(stores.pages(), space.key(), moved.title(), id);
          stores.pages().replace(moved);
          if (space.id() != before.spaceId()) {
            for (StoredPage page : below) {
              Titles.requireFree(stores.pages(), space.key(), page.title(), page.id());
              stores
                  .pages()
                  .replace(page.at(space.id(), space.key(), page.parentId(), page.position()));
            }
          }
          return new PageChange.Moved(moved, before, below);
        });
  }

  private long requireParent(StoredSpace space, long parentId) {
    if (parentId != 0) {
      StoredPage parent = current(parentId);
      if (parent.spaceId() != space.id()) {
        throw ContentException.invalid("The parent page is in another space.");
      }
    }
    return parentId;
  }

  private List<StoredPage> below(StoredPage page) {
    List<StoredPage> all = new ArrayList<>(stores.pages().children(page.id()));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(stores.pages().children(all.get(i).id()));
    }
    return all;
  }

  private StoredPage current(long id) {
    StoredPage page = changes.locked(id);
    if (!page.isCurrent()) {
      throw ContentException.notFound(id);
    }
    return page;
  }

  private StoredPage trashed(long id) {
    StoredPage page = changes.locked(id);
    if (page.status() != PageStatus.TRASHED) {
      throw ContentException.notFound(id);
    }
    return page;
  }
}
