package org.gtmready.sandbox.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.Edit;
import org.gtmready.sandbox.confluence.library.Editing;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.Modelled;
import org.gtmready.sandbox.host.User;

/**
 * What the sandbox models of {@link PageManager}: reading pages and saving new versions. As in
 * Confluence it asks for no permission, finds trashed pages and earlier versions by id, and refuses
 * to save over a version that was not loaded.
 */
public final class PageService {

  private final Stores stores;
  private final Entities entities;
  private final Editing editing;

  private PageService(Stores stores, Entities entities, Editing editing) {
    this.stores = stores;
    this.entities = entities;
    this.editing = editing;
  }

  /** The service to offer to plugins. */
  public static PageManager over(Stores stores, Entities entities, Editing editing) {
    return Modelled.as(PageManager.class, new PageService(stores, entities, editing));
  }

  /** Null when there is no such page. */
  public Page getPage(long id) {
    return stores.pages().byId(id).map(entities::page).orElseGet(() -> earlier(id));
  }

  /** The current page of a title; null when there is none. */
  public Page getPage(String spaceKey, String title) {
    return stores.pages().byTitle(spaceKey, title).map(entities::page).orElse(null);
  }

  public void saveNewVersion(
      ContentEntityObject content, Modification<ContentEntityObject> change) {
    saveNewVersion(content, change, null);
  }

  public void saveNewVersion(
      ContentEntityObject content, Modification<ContentEntityObject> change, SaveContext context) {
    if (!(content instanceof LoadedPage page)) {
      throw new IllegalArgumentException("Only pages that were loaded can be saved: " + content);
    }
    int loaded = page.stored().version();
    page.setVersionComment("");
    change.modify(page);
    User by = CurrentUser.get();
    StoredPage saved =
        editing.update(
            page.stored().id(),
            new Edit(page.getTitle(), page.getBodyAsString(), loaded + 1, page.comment(), false),
            by == null ? null : by.name());
    page.saved(saved.version());
  }

  private Page earlier(long contentId) {
    return stores
        .history()
        .pageOf(contentId)
        .flatMap(stores.pages()::byId)
        .map(
            latest ->
                entities.version(latest, stores.history().byContentId(contentId).orElseThrow()))
        .orElse(null);
  }
}
