package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.evidence.PageId;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.linking.NewPages.Hub;
import org.gtmready.core.linking.NewPages.HubSearch;
import org.gtmready.core.plan.PlanGlance;

/**
 * Finds the page below which an epic's plans lie, as the acting user: Confluence's search gives the
 * pages with the macro, and what they hold says which epic they are for.
 */
@JiraComponent
public class HubFinder {

  private static final int TIMEOUT_MILLIS = 5_000;
  private static final int MOST = 20;
  private static final String TEMPLATE = "plan";
  private static final String HUBS = "type = page and macro = \"gtm-plan\"";
  private static final String LAST_CHANGED = " order by lastmodified desc";

  private final ConfluenceHealth reachability;
  private final PlanGlances glances;

  @Inject
  public HubFinder(ConfluenceHealth reachability, PlanGlances glances) {
    this.reachability = reachability;
    this.glances = glances;
  }

  /** Looks among the hubs that name the epic, then among those that were changed last. */
  HubSearch find(ApplicationLink link, String epic) {
    HubSearch naming =
        among(link, epic, HUBS + " and (title ~ \"%1$s\" or text ~ \"%1$s\")".formatted(epic));
    return naming.hub().isPresent() || naming.problem() != null ? naming : among(link, epic, HUBS);
  }

  boolean isHub(ApplicationLink link, String pageId, String epic) {
    return isHub(glances.of(link, List.of(pageId)), pageId, epic);
  }

  private HubSearch among(ApplicationLink link, String epic, String cql) {
    List<Hub> pages = new ArrayList<>();
    Lookup problem =
        Lookups.of(
            reachability.noted(
                link.getId().get(),
                AppLinkClient.asUser(link, TIMEOUT_MILLIS)
                    .get(
                        "/rest/api/content/search?limit=%d&expand=space&cql=%s"
                            .formatted(
                                MOST,
                                URLEncoder.encode(cql + LAST_CHANGED, StandardCharsets.UTF_8)))),
            body -> {
              FactsJson.parse(body)
                  .path("results")
                  .forEach(
                      page ->
                          pages.add(
                              new Hub(
                                  page.path("id").asText(),
                                  page.path("title").asText(),
                                  page.path("space").path("key").asText())));
              return null;
            });
    List<String> ids = pages.stream().map(Hub::pageId).filter(PageId::isOne).toList();
    if (problem != null || ids.isEmpty()) {
      return new HubSearch(Optional.empty(), problem);
    }
    Map<String, List<PlanGlance>> plans = glances.of(link, ids);
    return new HubSearch(
        pages.stream().filter(page -> isHub(plans, page.pageId(), epic)).findFirst(), null);
  }

  private static boolean isHub(Map<String, List<PlanGlance>> plans, String pageId, String epic) {
    return plans.getOrDefault(pageId, List.of()).stream()
        .anyMatch(plan -> plan.template().equals(TEMPLATE) && plan.epic().equals(epic));
  }
}
