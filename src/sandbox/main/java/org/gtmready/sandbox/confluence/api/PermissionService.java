package org.gtmready.sandbox.confluence.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.user.User;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.confluence.library.Access;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.host.Modelled;
import org.gtmready.sandbox.host.NotModelled;
import org.gtmready.sandbox.host.Users;

/** What the sandbox models of {@link PermissionManager}: viewing, editing, removing and so on. */
public final class PermissionService {

  private final Stores stores;
  private final Access access;
  private final Users users;

  private PermissionService(Stores stores, Access access, Users users) {
    this.stores = stores;
    this.access = access;
    this.users = users;
  }

  /** The service to offer to plugins. */
  public static PermissionManager over(Stores stores, Access access, Users users) {
    return Modelled.as(PermissionManager.class, new PermissionService(stores, access, users));
  }

  /** A null user is anonymous; nobody may do anything with null or with what is gone. */
  public boolean hasPermission(User user, Permission permission, Object target) {
    org.gtmready.sandbox.host.User who =
        user == null ? null : users.find(user.getName()).orElse(null);
    if (target instanceof Page page) {
      return stores
          .pages()
          .byId(page.getLatestVersionId())
          .filter(stored -> onPage(who, permission, stored))
          .isPresent();
    }
    if (target instanceof Space space) {
      return stores
          .spaces()
          .byKey(space.getKey())
          .filter(stored -> onSpace(who, permission, stored))
          .isPresent();
    }
    if (target == null) {
      return false;
    }
    throw NotModelled.call(
        PermissionManager.class,
        "hasPermission(User, Permission, " + target.getClass().getSimpleName() + ")",
        "https://docs.atlassian.com/atlassian-confluence/10.2.0/");
  }

  private boolean onPage(
      org.gtmready.sandbox.host.User user, Permission permission, StoredPage page) {
    return permission == Permission.VIEW ? access.canView(user, page) : access.canEdit(user, page);
  }

  private boolean onSpace(
      org.gtmready.sandbox.host.User user, Permission permission, StoredSpace space) {
    return permission == Permission.VIEW
        ? access.canViewSpace(user, space.id())
        : access.canAdminister(user, space.id());
  }
}
