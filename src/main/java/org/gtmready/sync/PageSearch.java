package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gtmready.core.evidence.PlanPages.Hit;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.PlanPages.Search;
import org.gtmready.core.linking.PageAddress;

/** Searches pages with Confluence's own search, as the acting user. */
@JiraComponent
public class PageSearch {

  private static final int TIMEOUT_MILLIS = 5_000;
  private static final int MOST = 20;
  private static final int LONGEST = 255;
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://");
  private static final Pattern BY_TITLE =
      Pattern.compile("/display/([^/?#]+)/([^/?#]+)(?:[?#].*)?");

  private final ConfluenceHealth reachability;

  @Inject
  public PageSearch(ConfluenceHealth reachability) {
    this.reachability = reachability;
  }

  Search find(ApplicationLink link, String text) {
    String words = text == null ? "" : text.strip();
    Optional<String> cql = cql(plain(link.getDisplayUrl().toString()), words);
    return cql.map(query -> ask(link, query)).orElse(new Search(List.of(), null));
  }

  private Search ask(ApplicationLink link, String cql) {
    String path =
        "/rest/api/content/search?limit="
            + MOST
            + "&expand=space&cql="
            + URLEncoder.encode(cql, StandardCharsets.UTF_8);
    List<Hit> hits = new ArrayList<>();
    Lookup problem =
        Lookups.of(
            reachability.noted(AppLinkClient.asUser(link, TIMEOUT_MILLIS).get(path)),
            body -> {
              FactsJson.parse(body)
                  .path("results")
                  .forEach(page -> hits.add(hit(page, link.getDisplayUrl())));
              return null;
            });
    return new Search(List.copyOf(hits), problem);
  }

  /** An address is the page that it leads to, or nothing; anything else is words. */
  private static Optional<String> cql(String confluence, String text) {
    if (text.isEmpty()) {
      return Optional.of("type = page order by lastmodified desc");
    }
    if (ADDRESS.matcher(text).lookingAt()) {
      return PageAddress.pageId(confluence, text)
          .map(id -> "type = page and id = " + id)
          .or(() -> titled(confluence, text));
    }
    String words = quoted(text);
    return Optional.of("type = page and (title ~ \"" + words + "*\" or text ~ \"" + words + "\")");
  }

  /** The page behind an address that names its space and title. */
  private static Optional<String> titled(String confluence, String text) {
    Matcher address =
        PageAddress.belongsTo(confluence, text)
            ? BY_TITLE.matcher(text.substring(confluence.length()))
            : BY_TITLE.matcher("");
    if (!address.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          "type = page and space = \"%s\" and title = \"%s\""
              .formatted(quoted(decoded(address.group(1))), quoted(decoded(address.group(2)))));
    } catch (IllegalArgumentException badlyEncoded) {
      return Optional.empty();
    }
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST))
        .replaceAll("[\\\\\"*?\\p{Cntrl}]", " ")
        .strip();
  }

  private static String plain(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  private static Hit hit(JsonNode page, URI confluence) {
    return new Hit(
        page.path("id").asText(),
        page.path("title").asText(),
        page.path("space").path("name").asText(),
        confluence + page.path("_links").path("webui").asText());
  }
}
