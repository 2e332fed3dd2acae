package org.gtmready.sandbox.confluence.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
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
    return version(stored, null);
  }

  /** An earlier version of a page, under the id of the historical content. */
  public Page version(StoredPage latest, PageVersion version) {
    List<Page> above = new ArrayList<>();
    for (StoredPage ancestor : access.ancestors(latest)) {
      above.add(new LoadedPage(ancestor, null, above, this));
    }
    return new LoadedPage(latest, version, above, this);
  }

  public Space space(StoredSpace stored) {
    return new LoadedSpace(stored, this);
  }

  /** Null when the space is gone. */
  Space spaceOf(StoredPage page) {
    return stores.spaces().byId(page.spaceId()).map(this::space).orElse(null);
  }

  boolean hasChildren(StoredPage page) {
    return !stores.pages().children(page.id()).isEmpty();
  }

  /** Which permission types the page itself restricts, of {@code View} and {@code Edit}. */
  Set<String> restricted(StoredPage page) {
    return stores.restrictions().of(page.id()).stream()
        .map(restriction -> restriction.operation().permissionType())
        .collect(Collectors.toSet());
  }

  /** Null for null, which is anonymous, and for who is gone. */
  SandboxUser user(String name) {
    return name == null ? null : SandboxUser.of(users.find(name).orElse(null));
  }
}
