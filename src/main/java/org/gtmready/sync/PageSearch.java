package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.evidence.PlanPages.Hit;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.PlanPages.PageName;
import org.gtmready.core.evidence.PlanPages.Search;
import org.gtmready.core.plan.Excerpt;

/** Searches pages with Confluence's own search, as the acting user. */
@JiraComponent
public class PageSearch {

  private static final int TIMEOUT_MILLIS = 5_000;
  private static final int MOST = 20;
  private static final int LONGEST = 255;
  private final ConfluenceHealth reachability;

  @Inject
  public PageSearch(ConfluenceHealth reachability) {
    this.reachability = reachability;
  }

  Search find(ApplicationLink link, String text) {
    if (text == null || text.isBlank()) {
      return search(link, "type = page order by lastmodified desc");
    }
    String words = quoted(text);
    // a search for nothing but signs would find every page
    return words.codePoints().anyMatch(Character::isLetterOrDigit)
        ? search(link, "type = page and (title ~ \"%1$s*\" or text ~ \"%1$s\")".formatted(words))
        : new Search(List.of(), null);
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

  /** Without the signs that Confluence's search gives a meaning. */
  private static String quoted(String text) {
    return Excerpt.of(text.replaceAll("[\\\\\"*?:~^!/+&|(){}\\[\\]\\p{Cntrl}]", " "), LONGEST)
        .strip();
  }

  private static Hit hit(JsonNode page, String confluence) {
    return new Hit(
        page.path("id").asText(),
        page.path("title").asText(),
        page.path("space").path("name").asText(),
        confluence + page.path("_links").path("webui").asText());
  }
}
