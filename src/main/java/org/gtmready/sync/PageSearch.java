package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.evidence.PageId;
import org.gtmready.core.evidence.PlanPages.Hit;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.PlanPages.PageName;
import org.gtmready.core.evidence.PlanPages.Search;
import org.gtmready.core.evidence.PlanQuery;
import org.gtmready.core.evidence.SearchWords;
import org.gtmready.core.plan.PlanGlance;

/** Searches pages with Confluence's own search, as the acting user. */
@JiraComponent
public class PageSearch {

  private static final int TIMEOUT_MILLIS = 5_000;
  private static final int MOST = 20;

  private final ConfluenceHealth reachability;
  private final PlanGlances glances;

  @Inject
  public PageSearch(ConfluenceHealth reachability, PlanGlances glances) {
    this.reachability = reachability;
    this.glances = glances;
  }

  Search find(ApplicationLink link, PlanQuery query) {
    if (!query.text().isBlank()) {
      String words = SearchWords.of(query.text());
      return words.isEmpty()
          ? new Search(List.of(), null)
          : known(
              link,
              search(
                  link, "type = page and (title ~ \"%1$s*\" or text ~ \"%1$s\")".formatted(words)));
    }
    String kind = query.template().isEmpty() ? "" : " and macro = \"gtm-" + query.template() + "\"";
    return known(link, search(link, "type = page" + kind + " order by lastmodified desc"));
  }

  /** With what the pages hold, asked for once for all of them; not knowing it costs no page. */
  private Search known(ApplicationLink link, Search found) {
    List<String> ids = found.hits().stream().map(Hit::pageId).filter(PageId::isOne).toList();
    Map<String, List<PlanGlance>> plans = ids.isEmpty() ? Map.of() : glances.of(link, ids);
    return new Search(
        found.hits().stream()
            .map(
                hit ->
                    new Hit(
                        hit.pageId(),
                        hit.title(),
                        hit.space(),
                        hit.url(),
                        Optional.ofNullable(plans.get(hit.pageId()))))
            .toList(),
        found.problem());
  }

  /** By id with Confluence's search, by title with its list of pages, which takes every title. */
  Search find(ApplicationLink link, PageName name) {
    if (name instanceof PageName.ByTitle page) {
      return ask(
          link,
          "/rest/api/content?type=page&expand=space&spaceKey=%s&title=%s"
              .formatted(encoded(page.space()), encoded(page.title())));
    }
    return search(link, "type = page and id = " + ((PageName.ById) name).id());
  }

  private Search search(ApplicationLink link, String cql) {
    return ask(
        link, "/rest/api/content/search?limit=" + MOST + "&expand=space&cql=" + encoded(cql));
  }

  private Search ask(ApplicationLink link, String path) {
    List<Hit> hits = new ArrayList<>();
    Lookup problem =
        Lookups.of(
            reachability.noted(
                link.getId().get(), AppLinkClient.asUser(link, TIMEOUT_MILLIS).get(path)),
            body -> {
              FactsJson.parse(body)
                  .path("results")
                  .forEach(page -> hits.add(hit(page, DisplayAddress.of(link))));
              return null;
            });
    return new Search(List.copyOf(hits), problem);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Hit hit(JsonNode page, String confluence) {
    return new Hit(
        page.path("id").asText(),
        page.path("title").asText(),
        page.path("space").path("name").asText(),
        confluence + page.path("_links").path("webui").asText(),
        Optional.empty());
  }
}
