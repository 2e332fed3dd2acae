package org.gtmready.confluence.pages;

import static java.util.stream.Collectors.toSet;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.evidence.PageId;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.Plans;
import org.gtmready.core.sync.Observations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plans in this Confluence's pages. */
@ConfluenceComponent
public class ConfluencePlans implements Plans {

  private static final Logger LOG = LoggerFactory.getLogger(ConfluencePlans.class);

  /** What is read of several pages at once, some seconds at worst. */
  private static final long MOST_CHARACTERS = 2_000_000;

  private final PageManager pages;
  private final PermissionManager permissions;
  private final TransactionTemplate transactions;
  private final PageObserver observer;
  private final FormStart forms;
  private final Observations observations;
  private final Clock clock;

  @Inject
  public ConfluencePlans(
      @ConfluenceImport PageManager pages,
      @ConfluenceImport PermissionManager permissions,
      @ComponentImport TransactionTemplate transactions,
      PageObserver observer,
      FormStart forms,
      Observations observations,
      Clock clock) {
    this.pages = pages;
    this.permissions = permissions;
    this.transactions = transactions;
    this.observer = observer;
    this.forms = forms;
    this.observations = observations;
    this.clock = clock;
  }

  @Override
  public Optional<PageFacts> viewable(String pageId) {
    return transactions.execute(
        () -> viewablePage(pageId).map(page -> observer.facts(page, observations.last())));
  }

  @Override
  public List<PageFacts> viewable(Collection<String> pageIds) {
    return transactions.execute(
        () -> {
          List<PageFacts> facts = new ArrayList<>();
          long left = MOST_CHARACTERS;
          for (String id : pageIds) {
            Optional<Page> page = viewablePage(id);
            int length = page.map(Page::getBodyAsString).map(String::length).orElse(0);
            if (page.isPresent() && length <= left) {
              left -= length;
              facts.add(observer.facts(page.get(), observations.last()));
            }
          }
          return facts;
        });
  }

  @Override
  public Set<String> visible(Collection<String> pageIds) {
    return transactions.execute(
        () -> pageIds.stream().filter(id -> permittedPage(id).isPresent()).collect(toSet()));
  }

  @Override
  public PageFacts observe(String pageId, long observation) {
    return transactions.execute(
        () ->
            page(pageId)
                .map(page -> observer.facts(page, observation))
                .orElseGet(() -> gone(pageId, observation)));
  }

  @Override
  public boolean hasBelow(String pageId) {
    return transactions.execute(() -> page(pageId).filter(Page::hasChildren).isPresent());
  }

  @Override
  public Set<String> below(String pageId, Collection<String> pageIds) {
    try {
      return transactions.execute(
          () -> pageIds.stream().filter(id -> isBelow(pageId, id)).collect(toSet()));
    } catch (RuntimeException failed) {
      LOG.warn("Not all of {} pages can be looked at; each is tried alone", pageIds.size(), failed);
      return pageIds.stream().filter(id -> mayBeBelow(pageId, id)).collect(toSet());
    }
  }

  private boolean mayBeBelow(String pageId, String id) {
    try {
      return transactions.execute(() -> isBelow(pageId, id));
    } catch (RuntimeException failed) {
      LOG.warn("Page {} can't be looked at", id, failed);
      return true;
    }
  }

  private boolean isBelow(String pageId, String id) {
    return page(id).stream()
        .flatMap(page -> page.getAncestors().stream())
        .anyMatch(above -> above.getIdAsString().equals(pageId));
  }

  @Override
  public Start start(String pageId, String template, int version) {
    try {
      return transactions.execute(
          () ->
              viewablePage(pageId)
                  .map(page -> forms.write(page, template, version))
                  .orElse(new Start.NotFound()));
    } catch (RuntimeException failed) {
      // Confluence has exceptions of its own for a page that somebody else saved first
      int current =
          transactions.execute(() -> viewablePage(pageId).map(Page::getVersion)).orElse(0);
      if (current <= version) {
        throw failed;
      }
      return new Start.Changed(current);
    }
  }

  /** A page that lives and that the acting user may view. */
  private Optional<Page> viewablePage(String pageId) {
    return permittedPage(pageId).filter(page -> !page.isDeleted());
  }

  /** A page that the acting user may view, or might if it were not in the trash. */
  private Optional<Page> permittedPage(String pageId) {
    return page(pageId)
        .filter(
            page ->
                permissions.hasPermission(
                    AuthenticatedUserThreadLocal.get(), Permission.VIEW, page));
  }

  /** The page itself; drafts and old versions have ids too, but are none. */
  private Optional<Page> page(String pageId) {
    if (!PageId.isOne(pageId)) {
      return Optional.empty();
    }
    return Optional.ofNullable(pages.getPage(Long.parseLong(pageId)))
        .filter(page -> page.isLatestVersion() && !page.isDraft());
  }

  private PageFacts gone(String pageId, long observation) {
    return new PageFacts(
        pageId, PageFacts.State.GONE, "", "", true, 0, clock.instant(), observation, List.of());
  }
}
