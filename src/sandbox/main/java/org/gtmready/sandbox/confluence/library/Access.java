package org.gtmready.sandbox.confluence.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gtmready.sandbox.confluence.content.Grant;
import org.gtmready.sandbox.confluence.content.Restriction;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.host.User;

/**
 * Who may do what. Space permissions come first; view restrictions hold for the page and all below
 * it, edit restrictions for the page alone. Administrators may do everything. A null user is
 * anonymous.
 */
public final class Access {

  private final Stores stores;

  public Access(Stores stores) {
    this.stores = stores;
  }

  public boolean canViewSpace(User user, long spaceId) {
    return granted(user, spaceId, Grant.Right.VIEWSPACE);
  }

  public boolean canCreate(User user, long spaceId) {
    return canViewSpace(user, spaceId) && granted(user, spaceId, Grant.Right.EDITSPACE);
  }

  public boolean canAdminister(User user, long spaceId) {
    return granted(user, spaceId, Grant.Right.SETSPACEPERMISSIONS);
  }

  public boolean canView(User user, StoredPage page) {
    if (isAdmin(user)) {
      return true;
    }
    if (!canViewSpace(user, page.spaceId())) {
      return false;
    }
    if (!unrestricted(user, page.id(), Restriction.Operation.READ)) {
      return false;
    }
    return ancestors(page).stream()
        .allMatch(above -> unrestricted(user, above.id(), Restriction.Operation.READ));
  }

  public boolean canEdit(User user, StoredPage page) {
    return canView(user, page)
        && granted(user, page.spaceId(), Grant.Right.EDITSPACE)
        && unrestricted(user, page.id(), Restriction.Operation.UPDATE);
  }

  public boolean canRemove(User user, StoredPage page) {
    return canEdit(user, page) && granted(user, page.spaceId(), Grant.Right.REMOVEPAGE);
  }

  public boolean canRestrict(User user, StoredPage page) {
    return canEdit(user, page) && granted(user, page.spaceId(), Grant.Right.SETPAGEPERMISSIONS);
  }

  /** Pages above the page, the root first. */
  public List<StoredPage> ancestors(StoredPage page) {
    List<StoredPage> above = new ArrayList<>();
    Set<Long> seen = new HashSet<>(Set.of(page.id()));
    long parent = page.parentId();
    while (parent != 0 && seen.add(parent)) {
      StoredPage next = stores.pages().byId(parent).orElse(null);
      if (next == null) {
        break;
      }
      above.add(0, next);
      parent = next.parentId();
    }
    return above;
  }

  private boolean unrestricted(User user, long pageId, Restriction.Operation operation) {
    if (isAdmin(user)) {
      return true;
    }
    List<Restriction> limits =
        stores.restrictions().of(pageId).stream().filter(r -> r.operation() == operation).toList();
    return limits.isEmpty() || limits.stream().anyMatch(limit -> names(limit, user));
  }

  private static boolean names(Restriction limit, User user) {
    return user != null
        && switch (limit.subject()) {
          case USER -> limit.name().equals(user.name());
          case GROUP -> user.groups().contains(limit.name());
        };
  }

  private boolean granted(User user, long spaceId, Grant.Right right) {
    if (isAdmin(user)) {
      return true;
    }
    return stores.spaces().grants(spaceId).stream()
        .filter(grant -> grant.right() == right)
        .anyMatch(
            grant ->
                switch (grant.grantee()) {
                  case ANONYMOUS -> true;
                  case USER -> user != null && grant.name().equals(user.name());
                  case GROUP -> user != null && user.groups().contains(grant.name());
                });
  }

  private static boolean isAdmin(User user) {
    return user != null && user.isAdmin();
  }
}
