package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gtmready.core.host.IssueKey;
import org.gtmready.core.plan.PlanGlance;
import org.gtmready.core.plan.PlanTemplates;

/** Asks the plugin in Confluence, as the acting user, which plans some pages hold. */
@JiraComponent
public class PlanGlances {

  private static final int TIMEOUT_MILLIS = 5_000;

  private final ConfluenceHealth reachability;

  @Inject
  public PlanGlances(ConfluenceHealth reachability) {
    this.reachability = reachability;
  }

  /**
   * Plans by page id; without a page that Confluence did not look into or did not answer for.
   *
   * @param ids page ids, at most 20
   */
  Map<String, List<PlanGlance>> of(ApplicationLink link, List<String> ids) {
    String query = ids.stream().map(id -> "page=" + id).collect(Collectors.joining("&"));
    AppLinkClient.Answer answer =
        reachability.noted(
            link.getId().get(),
            AppLinkClient.asUser(link, TIMEOUT_MILLIS).get("/rest/gtm/1.0/plans?" + query));
    Map<String, List<PlanGlance>> plans = new HashMap<>();
    if (answer instanceof AppLinkClient.Answer.Said said && said.ok()) {
      try {
        for (JsonNode page : FactsJson.parse(said.body()).path("pages")) {
          plans.put(page.path("id").asText(), glances(page.path("plans")));
        }
      } catch (IllegalArgumentException unreadable) {
        return Map.of();
      }
    }
    return plans;
  }

  private static List<PlanGlance> glances(JsonNode plans) {
    List<PlanGlance> glances = new ArrayList<>();
    for (JsonNode plan : plans) {
      String template = plan.path("template").asText();
      String epic = plan.path("epic").asText();
      int total = plan.path("total").asInt();
      int filled = plan.path("filled").asInt();
      if (PlanTemplates.byKey(template).isPresent() && filled >= 0 && filled <= total) {
        glances.add(new PlanGlance(template, filled, total, IssueKey.isOne(epic) ? epic : ""));
      }
    }
    return glances;
  }
}
