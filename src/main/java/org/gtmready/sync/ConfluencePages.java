package org.gtmready.sync;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.Target.PageTarget;
import org.gtmready.core.linking.PageFactsHandler;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.sync.PageTokens;

/** Plan pages read through application links, each request as the acting user. */
@JiraComponent
public class ConfluencePages implements PlanPages {

  private static final int READ_TIMEOUT_MILLIS = 5_000;

  private final ApplicationLinkService links;
  private final ApplicationProperties jira;
  private final PageTokens tokens;
  private final Visibility visibility;
  private final PageSearch search;
  private final ConfluenceHealth reachability;
  private final PageFactsHandler news;

  @Inject
  public ConfluencePages(
      @ComponentImport ApplicationLinkService links,
      @ComponentImport ApplicationProperties jira,
      PageTokens tokens,
      Visibility visibility,
      PageSearch search,
      ConfluenceHealth reachability,
      PageFactsHandler news) {
    this.links = links;
    this.jira = jira;
    this.tokens = tokens;
    this.visibility = visibility;
    this.search = search;
    this.reachability = reachability;
    this.news = news;
  }

  @Override
  public Lookup read(String pageId) {
    ApplicationLink link = links.getPrimaryApplicationLink(ConfluenceApplicationType.class);
    if (link == null) {
      return new Lookup.NoLink();
    }
    if (!PageIds.isOne(pageId)) {
      return new Lookup.NotFound();
    }
    PageTarget page = new PageTarget(link.getId().get(), pageId);
    ObjectNode interest = FactsJson.JSON.createObjectNode();
    interest.put("jira", jira.getBaseUrl(UrlMode.CANONICAL));
    interest.put("token", tokens.of(page));
    AppLinkClient.Answer answer =
        AppLinkClient.asUser(link, READ_TIMEOUT_MILLIS)
            .put("/rest/gtm/1.0/interests/" + pageId, interest.toString());
    Lookup lookup = Lookups.of(reachability.noted(answer), body -> found(page, body));
    visibility.learn(page, lookup);
    if (lookup instanceof Lookup.Found) {
      tokens.setRegistered(page, true);
    }
    return lookup;
  }

  /** Reads a page that was linked while Confluence was away, as soon as somebody may view it. */
  private void catchUp(PageTarget page) {
    if (read(page.pageId()) instanceof Lookup.Found found) {
      news.take(found.application(), found.page());
    }
  }

  private static Lookup found(PageTarget page, String body) {
    PageFacts facts = FactsJson.facts(FactsJson.parse(body));
    return facts.pageId().equals(page.pageId())
        ? new Lookup.Found(page.application(), facts)
        : new Lookup.Unreachable("unreadable");
  }

  @Override
  public Set<PageTarget> visible(Collection<PageTarget> pages) {
    Set<PageTarget> visible = new HashSet<>(visibility.known(pages));
    Map<String, List<PageTarget>> unknown =
        pages.stream()
            .distinct()
            .filter(page -> !visibility.isKnown(page))
            .collect(groupingBy(PageTarget::application));
    unknown.forEach((application, group) -> visible.addAll(visibility.ask(application, group)));
    unknown.values().stream()
        .flatMap(List::stream)
        .filter(page -> visible.contains(page) && !tokens.isRegistered(page))
        .forEach(this::catchUp);
    return visible.stream().filter(pages::contains).collect(toSet());
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
  public Optional<Site> site() {
    return Optional.ofNullable(links.getPrimaryApplicationLink(ConfluenceApplicationType.class))
        .map(
            link ->
                new Site(
                    link.getId().get(),
                    plain(link.getDisplayUrl().toString()),
                    List.of(link.getDisplayUrl().toString(), link.getRpcUrl().toString())));
  }

  @Override
  public Search find(PageName name) {
    ApplicationLink link = links.getPrimaryApplicationLink(ConfluenceApplicationType.class);
    return link == null ? new Search(List.of(), new Lookup.NoLink()) : search.find(link, name);
  }

  private static String plain(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  @Override
  public Search search(String text) {
    ApplicationLink link = links.getPrimaryApplicationLink(ConfluenceApplicationType.class);
    return link == null ? new Search(List.of(), new Lookup.NoLink()) : search.find(link, text);
  }
}
