package org.gtmready.rest.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.gtmready.core.plan.Plans;
import org.gtmready.rest.problem.ProblemException;

/** Which of some pages the acting user may view. */
@ConfluenceComponent
@Path("/visible")
@Produces(MediaType.APPLICATION_JSON)
public class VisibleResource {

  private static final int MOST = 100;

  private final Plans plans;

  @Inject
  public VisibleResource(Plans plans) {
    this.plans = plans;
  }

  @GET
  @AnonymousSiteAccess
  public Response visible(@QueryParam("page") List<String> pages) {
    if (pages.size() > MOST) {
      throw new ProblemException(400, "GTM-SYNC-005", "page", Integer.toString(MOST));
    }
    // ids are digits once a page was found for them, so they need no escaping
    return Json.ok(
        plans.visible(pages).stream()
            .sorted()
            .map(id -> '"' + id + '"')
            .collect(Collectors.joining(",", "{\"visible\":[", "]}")));
  }
}
