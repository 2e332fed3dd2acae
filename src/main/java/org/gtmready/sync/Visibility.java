package org.gtmready.sync;

import static java.util.stream.Collectors.toSet;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.gtmready.core.evidence.PageId;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.Target.PageTarget;
import org.gtmready.core.linking.KnownVisibility;

/**
 * Which pages the acting user may view, as Confluence says; remembered for a minute, a node. While
 * Confluence does not answer this very question, who could view a page within the last four hours
 * is taken to be able to view it still. Another question without an answer proves nothing: anybody
 * can think of a search that fails.
 */
@JiraComponent
public class Visibility implements KnownVisibility {

  private record Seen(String user, PageTarget page) {}

  private static final int TIMEOUT_MILLIS = 2_000;
  private static final int MOST_IN_A_QUESTION = 100;

  private final ConfluenceLinks links;
  private final UserManager users;
  private final ConfluenceHealth reachability;
  private final ExpiringCache<Seen, Boolean> remembered;
  private final ExpiringCache<Seen, Boolean> seenBefore;
  private final ExpiringCache<String, String> authorisations;
  private final ExpiringCache<String, Boolean> unanswered;
  private final AtomicLong moment = new AtomicLong();

  @Inject
  public Visibility(
      ConfluenceLinks links,
      @ComponentImport UserManager users,
      ConfluenceHealth reachability,
      Clock clock) {
    this.links = links;
    this.users = users;
    this.reachability = reachability;
    this.remembered = new ExpiringCache<>(clock, Duration.ofSeconds(60), 10_000);
    this.seenBefore = new ExpiringCache<>(clock, Duration.ofHours(4), 10_000);
    this.unanswered = new ExpiringCache<>(clock, Duration.ofSeconds(60), 1_000);
    this.authorisations = new ExpiringCache<>(clock, Duration.ofSeconds(60), 10_000);
  }

  Set<PageTarget> known(Collection<PageTarget> pages) {
    return pages.stream().filter(this::isVisible).collect(toSet());
  }

  private boolean isVisible(PageTarget page) {
    Seen seen = seen(page);
    return remembered
        .get(seen)
        .orElseGet(
            () ->
                unanswered.get(page.application()).isPresent()
                    && seenBefore.get(seen).orElse(false));
  }

  /** An answer to a question from before something was forgotten may be older than the reason. */
  private void remember(PageTarget page, boolean visible, long asked) {
    if (!visible || asked == moment.get()) {
      remembered.put(seen(page), visible);
      seenBefore.put(seen(page), visible);
    }
  }

  /** When a question is put; counts how often something was forgotten. */
  long moment() {
    return moment.get();
  }

  boolean wasHidden(PageTarget page) {
    return !seenBefore.get(seen(page)).orElse(true);
  }

  boolean isKnown(PageTarget page) {
    return remembered.get(seen(page)).isPresent();
  }

  Optional<String> authorisation() {
    return authorisations.get(user());
  }

  /**
   * Takes over what a lookup told by the way. A page that is not found may be hidden, or be in the
   * trash, where one may still view it: that is to be asked anew.
   *
   * @param asked {@link #moment} from before the question
   */
  void learn(PageTarget page, Lookup lookup, long asked) {
    if (lookup instanceof Lookup.Found) {
      remember(page, true, asked);
    } else if (lookup instanceof Lookup.NotFound) {
      remembered.forget(seen(page)::equals);
      seenBefore.put(seen(page), false);
    }
  }

  @Override
  public void forget(PageTarget page) {
    moment.incrementAndGet();
    remembered.forget(seen -> seen.page().equals(page));
    seenBefore.forget(seen -> seen.page().equals(page));
  }

  /** Asks Confluence; what is known already counts when it can't be asked. */
  Set<PageTarget> ask(String application, List<PageTarget> pages) {
    ApplicationLink link = links.find(application).orElse(null);
    if (link == null) {
      reachability.noted(application, new AppLinkClient.Answer.Silent("no-link"));
      unanswered.put(application, true);
    }
    boolean hopeless = link == null || reachability.isHanging(application);
    for (int from = 0; !hopeless && from < pages.size(); from += MOST_IN_A_QUESTION) {
      List<PageTarget> some =
          pages.subList(from, Math.min(pages.size(), from + MOST_IN_A_QUESTION));
      long asked = moment.get();
      AppLinkClient.Answer answer =
          reachability.noted(
              application, AppLinkClient.asUser(link, TIMEOUT_MILLIS).get(path(some)));
      note(application, answer);
      if (answer instanceof AppLinkClient.Answer.NeedsAuthorisation needs) {
        authorisations.put(user(), needs.url());
      } else {
        authorisations.forget(user()::equals);
      }
      if (!(answer instanceof AppLinkClient.Answer.Said said) || !said.ok()) {
        break;
      }
      Set<String> ids = ids(said.body());
      some.forEach(page -> remember(page, ids.contains(page.pageId()), asked));
    }
    return known(pages);
  }

  private void note(String application, AppLinkClient.Answer answer) {
    if (answer instanceof AppLinkClient.Answer.Silent) {
      unanswered.put(application, true);
    } else {
      unanswered.forget(application::equals);
    }
  }

  private static String path(List<PageTarget> pages) {
    return pages.stream()
        .map(PageTarget::pageId)
        .filter(PageId::isOne)
        .collect(Collectors.joining("&page=", "/rest/gtm/1.0/visible?page=", ""));
  }

  private static Set<String> ids(String body) {
    Set<String> ids = new HashSet<>();
    try {
      for (JsonNode id : FactsJson.parse(body).path("visible")) {
        ids.add(id.asText());
      }
    } catch (IllegalArgumentException unreadable) {
      ids.clear();
    }
    return ids;
  }

  private Seen seen(PageTarget page) {
    return new Seen(user(), page);
  }

  private String user() {
    UserKey user = users.getRemoteUserKey();
    return user == null ? "" : user.getStringValue();
  }
}
