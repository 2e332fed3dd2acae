package org.gtmready.sync;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gtmready.core.evidence.PageId;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.PlanQuery;
import org.gtmready.core.evidence.Target.PageTarget;
import org.gtmready.core.plan.PageFacts;

/** Plan pages read through application links, each request as the acting user. */
@JiraComponent
public class ConfluencePages implements PlanPages {

  private static final int READ_TIMEOUT_MILLIS = 5_000;

  private final ConfluenceLinks links;
  private final Visibility visibility;
  private final PageSearch search;
  private final ConfluenceHealth reachability;
  private final PageFollower follower;

  @Inject
  public ConfluencePages(
      ConfluenceLinks links,
      Visibility visibility,
      PageSearch search,
      ConfluenceHealth reachability,
      PageFollower follower) {
    this.links = links;
    this.visibility = visibility;
    this.search = search;
    this.reachability = reachability;
    this.follower = follower;
  }

  @Override
  public Lookup read(PageTarget page) {
    Optional<ApplicationLink> link = links.find(page.application());
    if (link.isEmpty()) {
      return new Lookup.NoLink();
    }
    if (!PageId.isOne(page.pageId())) {
      return new Lookup.NotFound();
    }
    long asked = visibility.moment();
    AppLinkClient.Answer answer =
        AppLinkClient.asUser(link.get(), READ_TIMEOUT_MILLIS)
            .get("/rest/gtm/1.0/plans/" + page.pageId());
    Lookup lookup =
        Lookups.of(reachability.noted(page.application(), answer), body -> found(page, body));
    visibility.learn(page, lookup, asked);
    return lookup;
  }

  private static Lookup found(PageTarget page, String body) {
    PageFacts facts = FactsJson.facts(FactsJson.parse(body));
    return facts.pageId().equals(page.pageId())
        ? new Lookup.Found(page.application(), facts)
        : new Lookup.Unreachable("unreadable");
  }

  @Override
  public void follow(PageTarget page) {
    follower.follow(page);
  }

  @Override
  public Set<PageTarget> visible(Collection<PageTarget> pages) {
    Map<String, List<PageTarget>> unknown =
        pages.stream()
            .distinct()
            .filter(page -> !visibility.isKnown(page))
            .collect(groupingBy(PageTarget::application));
    unknown.forEach((application, group) -> follower.seen(visibility.ask(application, group)));
    // only now: what Confluence just said outweighs what it said before
    return visibility.known(pages);
  }

  @Override
  public Set<PageTarget> knownVisible(Collection<PageTarget> pages) {
    return visibility.known(pages);
  }

  @Override
  public boolean isKnownHidden(PageTarget page) {
    return visibility.wasHidden(page);
  }

  @Override
  public boolean answers() {
    return reachability.answers();
  }

  @Override
  public Optional<String> authorisation() {
    return visibility.authorisation();
  }

  @Override
  public List<Site> sites() {
    ApplicationLink primary = links.primary();
    return Stream.concat(Stream.ofNullable(primary), links.all().stream())
        .map(
            link ->
                new Site(
                    link.getId().get(),
                    DisplayAddress.of(link),
                    List.of(link.getDisplayUrl().toString(), link.getRpcUrl().toString())))
        .distinct()
        .toList();
  }

  @Override
  public Search find(String application, PageName name) {
    return links
        .find(application)
        .map(link -> search.find(link, name))
        .orElseGet(() -> new Search(List.of(), new Lookup.NoLink()));
  }

  @Override
  public Search search(PlanQuery query) {
    ApplicationLink link = links.primary();
    return link == null ? new Search(List.of(), new Lookup.NoLink()) : search.find(link, query);
  }
}
