package org.gtmready.sandbox.confluence.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.sandbox.confluence.content.PageVersion;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.confluence.library.Access;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.host.Users;

/** Turns what is stored into the objects of Confluence's Java API. */
public final class Entities {

  private final Stores stores;
  private final Access access;
  private final Users users;

  public Entities(Stores stores, Access access, Users users) {
    this.stores = stores;
    this.access = access;
    this.users = users;
  }

  /** The page with its space and the pages above it. */
  public Page page(StoredPage stored) {
    Page page = bare(stored, null);
    List<Page> above = new ArrayList<>();
    for (StoredPage ancestor : access.ancestors(stored)) {
      Page loaded = bare(ancestor, null);
      loaded.setAncestors(List.copyOf(above));
      loaded.setParentPage(above.isEmpty() ? null : above.get(above.size() - 1));
      above.add(loaded);
    }
    page.setAncestors(List.copyOf(above));
    page.setParentPage(above.isEmpty() ? null : above.get(above.size() - 1));
    page.setDescendants(() -> below(stored));
    return page;
  }

  private List<Page> below(StoredPage top) {
    List<StoredPage> all = new ArrayList<>(stores.pages().children(top.id()));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(stores.pages().children(all.get(i).id()));
    }
    return all.stream().map(this::page).toList();
  }

  /** An earlier version of a page, under the id of the historical content. */
  public Page version(StoredPage latest, PageVersion version) {
    Page page = bare(latest.with(version.title(), version.body()), page(latest));
    page.setId(version.contentId());
    page.setVersion(version.number());
    page.setVersionComment(version.comment());
    page.setLastModificationDate(Date.from(version.when()));
    page.setLastModifier(SandboxUser.of(users.find(version.author()).orElse(null)));
    return page;
  }

  public Space space(StoredSpace stored) {
    Space space = new Space(stored.key());
    space.setId(stored.id());
    space.setName(stored.name());
    space.setCreationDate(Date.from(stored.created()));
    space.setCreator(SandboxUser.of(users.find(stored.creator()).orElse(null)));
    return space;
  }

  private Page bare(StoredPage stored, Page latest) {
    Set<String> restricted =
        stores.restrictions().of(stored.id()).stream()
            .map(r -> r.operation().permissionType())
            .collect(Collectors.toSet());
    Page page = new LoadedPage(stored, restricted, latest);
    page.setId(stored.id());
    page.setSpace(stores.spaces().byId(stored.spaceId()).map(this::space).orElse(null));
    page.setTitle(stored.title());
    page.setBodyAsString(stored.body());
    page.setVersion(stored.version());
    page.setVersionComment(stored.comment());
    page.setPosition(stored.position());
    page.setCreationDate(Date.from(stored.created()));
    page.setLastModificationDate(Date.from(stored.modified()));
    page.setCreator(SandboxUser.of(users.find(stored.creator()).orElse(null)));
    page.setLastModifier(SandboxUser.of(users.find(stored.modifier()).orElse(null)));
    return page;
  }
}
