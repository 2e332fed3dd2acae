package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.evidence.PageId;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.linking.NewPages;

/**
 * Creates plan pages with Confluence's own REST, through the application link as the acting user:
 * permissions, titles and events are Confluence's. Then the plugin there writes the form into it.
 */
@JiraComponent
public class PlanWriting implements NewPages {

  private static final int TIMEOUT_MILLIS = 10_000;
  private static final int MOST_SPACES = 200;
  private static final Map<String, String> NO_FORM = Map.of("X-Atlassian-Token", "no-check");

  private final ConfluenceLinks links;
  private final ConfluenceHealth reachability;
  private final HubFinder hubs;

  @Inject
  public PlanWriting(ConfluenceLinks links, ConfluenceHealth reachability, HubFinder hubs) {
    this.links = links;
    this.reachability = reachability;
    this.hubs = hubs;
  }

  @Override
  public Spaces spaces(String projectKey) {
    ApplicationLink link = links.primary();
    if (link == null) {
      return new Spaces(List.of(), "", new Lookup.NoLink());
    }
    List<Space> spaces = new ArrayList<>();
    Lookup problem =
        Lookups.of(
            reachability.noted(
                link.getId().get(),
                remote(link)
                    .get("/rest/api/space?type=global&status=current&limit=" + MOST_SPACES)),
            body -> {
              FactsJson.parse(body)
                  .path("results")
                  .forEach(
                      space ->
                          spaces.add(
                              new Space(space.path("key").asText(), space.path("name").asText())));
              return null;
            });
    boolean isClear = spaces.size() < 2 || projectKey.isEmpty();
    return new Spaces(spaces, isClear ? "" : preferred(link, projectKey), problem);
  }

  /** Space of the newest page that names the project; a guess, so silence is an answer too. */
  private static String preferred(ApplicationLink link, String projectKey) {
    String cql = "type = page and title ~ \"" + projectKey + "*\" order by lastmodified desc";
    AppLinkClient.Answer answer =
        remote(link).get("/rest/api/content/search?limit=1&expand=space&cql=" + encoded(cql));
    return answer instanceof AppLinkClient.Answer.Said said && said.ok()
        ? parsed(said.body()).path("results").path(0).path("space").path("key").asText()
        : "";
  }

  @Override
  public HubSearch hub(String epic) {
    ApplicationLink link = links.primary();
    return link == null
        ? new HubSearch(Optional.empty(), new Lookup.NoLink())
        : hubs.find(link, epic);
  }

  @Override
  public boolean isHub(String pageId, String epic) {
    ApplicationLink link = links.primary();
    return link != null && PageId.isOne(pageId) && hubs.isHub(link, pageId, epic);
  }

  @Override
  public Written write(NewPage page) {
    ApplicationLink link = links.primary();
    if (link == null) {
      return new Written.NoAnswer(new Lookup.NoLink());
    }
    AppLinkClient.Answer answer =
        reachability.noted(
            link.getId().get(), remote(link).post("/rest/api/content", json(page), NO_FORM));
    if (answer instanceof AppLinkClient.Answer.NeedsAuthorisation needs) {
      return new Written.NoAnswer(new Lookup.NeedsAuthorisation(needs.url()));
    }
    if (answer instanceof AppLinkClient.Answer.Silent silent) {
      return new Written.NoAnswer(new Lookup.Unreachable(silent.why()));
    }
    AppLinkClient.Answer.Said said = (AppLinkClient.Answer.Said) answer;
    return said.ok() ? done(link, page, said.body()) : refused(link, page, said);
  }

  private static String json(NewPage page) {
    ObjectNode json = FactsJson.JSON.createObjectNode();
    json.put("type", "page").put("title", page.title());
    json.putObject("space").put("key", page.space());
    if (!page.parent().isEmpty()) {
      json.putArray("ancestors").addObject().put("id", page.parent());
    }
    json.putObject("body")
        .putObject("storage")
        .put("representation", "storage")
        .put(
            "value",
            "<ac:structured-macro ac:name=\"gtm-%s\" ac:schema-version=\"1\"><ac:parameter ac:name=\"epic\">%s</ac:parameter></ac:structured-macro>"
                .formatted(page.template(), page.epic()));
    return json.toString();
  }

  private static Written done(ApplicationLink link, NewPage page, String body) {
    String id = parsed(body).path("id").asText();
    if (!PageId.isOne(id)) {
      return new Written.NoAnswer(new Lookup.Unreachable("unreadable"));
    }
    ObjectNode form = FactsJson.JSON.createObjectNode();
    form.put("template", page.template()).put("version", 1);
    // Without the form the page still asks for the plan, and its button writes the form.
    remote(link).post("/rest/gtm/1.0/plans/" + id + "/template", form.toString(), NO_FORM);
    return new Written.Done(id, DisplayAddress.of(link) + "/pages/editpage.action?pageId=" + id);
  }

  private static Written refused(
      ApplicationLink link, NewPage page, AppLinkClient.Answer.Said said) {
    if (said.status() == 401 || said.status() == 403 || said.status() == 404) {
      return new Written.NotAllowed();
    }
    AppLinkClient.Answer same =
        remote(link)
            .get(
                "/rest/api/content?type=page&limit=1&spaceKey="
                    + encoded(page.space())
                    + "&title="
                    + encoded(page.title()));
    boolean taken =
        same instanceof AppLinkClient.Answer.Said found
            && found.ok()
            && !parsed(found.body()).path("results").isEmpty();
    return taken
        ? new Written.TitleTaken()
        : new Written.Rejected(parsed(said.body()).path("message").asText("-"));
  }

  private static JsonNode parsed(String body) {
    try {
      return FactsJson.parse(body);
    } catch (IllegalArgumentException unreadable) {
      return FactsJson.JSON.createObjectNode();
    }
  }

  private static AppLinkClient remote(ApplicationLink link) {
    return AppLinkClient.asUser(link, TIMEOUT_MILLIS);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
