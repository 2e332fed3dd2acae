package org.gtmready.rest.confluence;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.Plans;
import org.gtmready.core.sync.FactsFormat;
import org.gtmready.core.sync.Interest;
import org.gtmready.core.sync.Interests;
import org.gtmready.core.sync.KnownJiras;
import org.gtmready.rest.problem.JsonBody;
import org.gtmready.rest.problem.ProblemException;

/** Where a linked Jira, as a user who may view a page, asks to be told of its changes. */
@ConfluenceComponent
@Path("/interests")
@Produces(MediaType.APPLICATION_JSON)
public class InterestsResource {

  private final Plans plans;
  private final Interests interests;
  private final KnownJiras jiras;
  private final FactsFormat format;

  @Inject
  public InterestsResource(Plans plans, Interests interests, KnownJiras jiras, FactsFormat format) {
    this.plans = plans;
    this.interests = interests;
    this.jiras = jiras;
    this.format = format;
  }

  @PUT
  @Path("/{pageId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response register(@PathParam("pageId") String pageId, InputStream body) {
    InterestRequest asked = JsonBody.read(body, InterestRequest.class);
    if (asked.token() == null || !asked.token().matches("[0-9a-f]{64}")) {
      throw new ProblemException(400, "GTM-SYNC-002", "token");
    }
    if (asked.jira() == null || !jiras.knows(asked.jira())) {
      throw new ProblemException(400, "GTM-SYNC-001", "jira");
    }
    PageFacts facts = plans.viewable(pageId).orElseThrow(PlansResource::notFound);
    interests.register(new Interest(facts.pageId(), asked.jira(), asked.token()));
    return Json.ok(format.write(facts));
  }
}
