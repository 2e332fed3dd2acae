package org.gtmready.sandbox.confluence.library;

import java.util.ArrayList;
import java.util.List;
import org.gtmready.sandbox.confluence.content.Grant;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;

/** Makes and changes spaces, for those who may. */
public final class SpaceWork {

  private final Stores stores;
  private final Library library;
  private final Editing editing;
  private final Changes changes;

  public SpaceWork(Stores stores, Library library, Editing editing, Changes changes) {
    this.stores = stores;
    this.library = library;
    this.editing = editing;
    this.changes = changes;
  }

  /** Makes a space with a home page; anybody who is logged in may. */
  public StoredSpace create(User user, String key, String name, String description) {
    if (user == null) {
      throw ContentException.forbidden("Not permitted to create space.");
    }
    if (!key.matches("[A-Za-z0-9]{1,255}")) {
      throw ContentException.invalid("Space key can only contain letters and digits.");
    }
    String title = Titles.check(name);
    if (stores.spaces().byKey(key).isPresent()) {
      throw ContentException.invalid("A space already exists with key " + key);
    }
    StoredSpace space =
        new StoredSpace(
            stores.ids().next(), key, title, description, 0, user.name(), changes.now());
    stores
        .sql()
        .inTransaction(
            () -> {
              stores.spaces().add(space);
              stores.spaces().setGrants(space.id(), defaults(user));
              return null;
            });
    StoredPage home = editing.create(new NewPage(key, 0, title + " Home", "<p></p>"), user.name());
    stores.spaces().setHome(space.id(), home.id());
    return library.space(user, key);
  }

  /** Everybody who can log in may view and edit; the creator administers. */
  private static List<Grant> defaults(User creator) {
    List<Grant> grants = new ArrayList<>();
    for (Grant.Right right : Grant.Right.values()) {
      grants.add(new Grant(right, Grant.Grantee.USER, creator.name()));
      if (right != Grant.Right.SETSPACEPERMISSIONS) {
        grants.add(new Grant(right, Grant.Grantee.GROUP, Users.EVERYBODY));
      }
    }
    return grants;
  }

  public List<Grant> grants(User user, String key) {
    return stores.spaces().grants(administered(user, key).id());
  }

  /** Replaces the permissions of a space. */
  public void setGrants(User user, String key, List<Grant> grants) {
    StoredSpace space = administered(user, key);
    stores
        .sql()
        .inTransaction(
            () -> {
              stores.spaces().setGrants(space.id(), grants);
              return null;
            });
  }

  private StoredSpace administered(User user, String key) {
    StoredSpace space = library.space(user, key);
    if (!library.access().canAdminister(user, space.id())) {
      throw ContentException.forbidden("Not permitted to administer this space.");
    }
    return space;
  }
}
