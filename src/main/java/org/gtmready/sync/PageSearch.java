package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.evidence.PlanPages.Hit;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.PlanPages.Search;

/** Searches pages with Confluence's own search, as the acting user. */
@JiraComponent
public class PageSearch {

  private static final int TIMEOUT_MILLIS = 5_000;
  private static final int MOST = 20;
  private static final int LONGEST = 200;

  private final Reachability reachability;

  @Inject
  public PageSearch(Reachability reachability) {
    this.reachability = reachability;
  }

  Search find(ApplicationLink link, String text) {
    String path =
        "/rest/api/content/search?limit="
            + MOST
            + "&expand=space&cql="
            + URLEncoder.encode(cql(text), StandardCharsets.UTF_8);
    List<Hit> hits = new ArrayList<>();
    Lookup problem =
        Lookups.of(
            reachability.noted(Remote.asUser(link, TIMEOUT_MILLIS).get(path)),
            body -> {
              FactsJson.parse(body)
                  .path("results")
                  .forEach(page -> hits.add(hit(page, link.getDisplayUrl())));
              return null;
            });
    return new Search(List.copyOf(hits), problem);
  }

  private static String cql(String text) {
    String words = text == null ? "" : text.strip();
    if (words.isEmpty()) {
      return "type = page order by lastmodified desc";
    }
    String quoted =
        words
            .substring(0, Math.min(words.length(), LONGEST))
            .replaceAll("[\\\\\"*?\\p{Cntrl}]", " ")
            .strip();
    return "type = page and (title ~ \"" + quoted + "*\" or text ~ \"" + quoted + "\")";
  }

  private static Hit hit(JsonNode page, URI confluence) {
    return new Hit(
        page.path("id").asText(),
        page.path("title").asText(),
        page.path("space").path("name").asText(),
        confluence + page.path("_links").path("webui").asText());
  }
}
