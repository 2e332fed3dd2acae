package org.gtmready.sandbox.confluence.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gtmready.sandbox.confluence.content.Label;
import org.gtmready.sandbox.confluence.content.PageStatus;
import org.gtmready.sandbox.confluence.content.PageVersion;
import org.gtmready.sandbox.confluence.content.Restriction;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.host.User;

/**
 * Content as a person may use it: what one may not view is not found, what one may not do is
 * forbidden. A null user is anonymous.
 */
public final class Library {

  private final Stores stores;
  private final Access access;
  private final Editing editing;
  private final Placing placing;

  public Library(Stores stores, Access access, Editing editing, Placing placing) {
    this.stores = stores;
    this.access = access;
    this.editing = editing;
    this.placing = placing;
  }

  public Access access() {
    return access;
  }

  public List<StoredSpace> spaces(User user) {
    return stores.spaces().all().stream()
        .filter(space -> access.canViewSpace(user, space.id()))
        .toList();
  }

  public StoredSpace space(User user, String key) {
    return stores
        .spaces()
        .byKey(key)
        .filter(space -> access.canViewSpace(user, space.id()))
        .orElseThrow(() -> ContentException.noSpace(key));
  }

  /** A page of any of these statuses; of the current ones when none is given. */
  public StoredPage page(User user, long id, PageStatus... statuses) {
    List<PageStatus> wanted =
        statuses.length == 0 ? List.of(PageStatus.CURRENT) : List.of(statuses);
    return stores
        .pages()
        .byId(id)
        .filter(page -> wanted.contains(page.status()) && access.canView(user, page))
        .orElseThrow(() -> ContentException.notFound(id));
  }

  public Optional<StoredPage> byTitle(User user, String spaceKey, String title) {
    return stores.pages().byTitle(spaceKey, title).filter(page -> access.canView(user, page));
  }

  public List<StoredPage> children(User user, long id) {
    return visible(user, stores.pages().children(id));
  }

  /** Every page below a page, level by level. */
  public List<StoredPage> descendants(User user, long id) {
    List<StoredPage> all = new ArrayList<>(children(user, id));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(children(user, all.get(i).id()));
    }
    return all;
  }

  /** The pages of a space that the user may view. */
  public List<StoredPage> pages(User user, StoredSpace space, PageStatus status) {
    return visible(user, stores.pages().inSpace(space.id(), status));
  }

  public List<StoredPage> all(User user, PageStatus status) {
    return visible(user, stores.pages().all(status));
  }

  private List<StoredPage> visible(User user, List<StoredPage> pages) {
    return pages.stream().filter(page -> access.canView(user, page)).toList();
  }

  /** All versions, newest first; the first is the page itself. */
  public List<PageVersion> versions(StoredPage page) {
    List<PageVersion> all = new ArrayList<>();
    all.add(latest(page));
    all.addAll(stores.history().of(page.id()));
    return all;
  }

  private static PageVersion latest(StoredPage page) {
    return new PageVersion(
        page.id(),
        page.version(),
        page.title(),
        page.body(),
        page.modifier(),
        page.modified(),
        page.comment(),
        page.minor());
  }

  public StoredPage create(User user, NewPage draft) {
    StoredSpace space = space(user, draft.spaceKey());
    if (!access.canCreate(user, space.id())) {
      throw ContentException.forbidden("Could not create content with type page");
    }
    if (draft.parentId() != 0) {
      page(user, draft.parentId());
    }
    return editing.create(draft, name(user));
  }

  public StoredPage update(User user, long id, Edit edit) {
    editable(user, id);
    return editing.update(id, edit, name(user));
  }

  public StoredPage move(User user, long id, String spaceKey, long parentId) {
    editable(user, id);
    if (!access.canCreate(user, space(user, spaceKey).id())) {
      throw ContentException.forbidden("You do not have permission to move pages to this space.");
    }
    if (parentId != 0) {
      page(user, parentId);
    }
    return placing.move(id, spaceKey, parentId);
  }

  public StoredPage trash(User user, long id) {
    if (!access.canRemove(user, page(user, id))) {
      throw ContentException.forbidden("You do not have permission to delete this content.");
    }
    return placing.trash(id);
  }

  public StoredPage restore(User user, long id, String title) {
    if (!access.canRemove(user, page(user, id, PageStatus.TRASHED))) {
      throw ContentException.forbidden("You do not have permission to restore this content.");
    }
    return placing.restore(id, title);
  }

  /** Deletes for good; for administrators of the space. */
  public void purge(User user, long id) {
    StoredPage page = page(user, id, PageStatus.TRASHED);
    if (!access.canAdminister(user, page.spaceId())) {
      throw ContentException.forbidden("You do not have permission to purge this content.");
    }
    placing.purge(id);
  }

  public List<Label> labels(StoredPage page) {
    return stores.labels().of(page.id());
  }

  public void addLabel(User user, long id, String prefix, String name) {
    editable(user, id);
    stores.labels().add(id, prefix, Labelling.check(name));
  }

  public void removeLabel(User user, long id, String name) {
    editable(user, id);
    stores.labels().remove(id, name);
  }

  public List<Restriction> restrictions(StoredPage page) {
    return stores.restrictions().of(page.id());
  }

  public void restrict(User user, long id, List<Restriction> restrictions) {
    if (!access.canRestrict(user, page(user, id))) {
      throw ContentException.forbidden("You do not have permission to restrict this content.");
    }
    placing.restrict(id, restrictions);
  }

  /** A current page that the user may edit. */
  public StoredPage editable(User user, long id) {
    StoredPage page = page(user, id);
    if (!access.canEdit(user, page)) {
      throw ContentException.forbidden("You do not have permission to edit this content.");
    }
    return page;
  }

  private static String name(User user) {
    return user == null ? null : user.name();
  }
}
