package org.gtmready.sandbox.confluence.pages;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.content.PageStatus;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.host.User;

/**
 * The left column of a space's pages.
 *
 * @param currentPage id of the page that is shown, 0 for none
 */
public record Sidebar(
    StoredSpace space,
    List<TreeNode> tree,
    long currentPage,
    boolean mayCreate,
    boolean mayAdminister) {

  /** The sidebar as a user sees it. */
  static Sidebar of(Confluence confluence, User user, StoredSpace space, StoredPage current) {
    List<StoredPage> pages = confluence.library().pages(user, space, PageStatus.CURRENT);
    Set<Long> known = pages.stream().map(StoredPage::id).collect(Collectors.toSet());
    Map<Long, List<StoredPage>> byParent =
        pages.stream()
            .collect(Collectors.groupingBy(p -> known.contains(p.parentId()) ? p.parentId() : 0L));
    Set<Long> open = new HashSet<>(Set.of(space.homeId()));
    long id = 0;
    if (current != null) {
      id = current.id();
      open.add(id);
      confluence.library().access().ancestors(current).forEach(page -> open.add(page.id()));
    }
    return new Sidebar(
        space,
        nodes(byParent, 0, id, open),
        id,
        confluence.library().access().canCreate(user, space.id()),
        confluence.library().access().canAdminister(user, space.id()));
  }

  private static List<TreeNode> nodes(
      Map<Long, List<StoredPage>> byParent, long parent, long current, Set<Long> open) {
    return byParent.getOrDefault(parent, List.of()).stream()
        .sorted(Comparator.comparingInt(StoredPage::position).thenComparing(StoredPage::id))
        .map(
            page ->
                new TreeNode(
                    page.id(),
                    page.title(),
                    page.id() == current,
                    open.contains(page.id()),
                    nodes(byParent, page.id(), current, open)))
        .toList();
  }
}
