package org.gtmready.rest.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.gtmready.core.plan.Plans;
import org.gtmready.core.plan.Plans.Start;
import org.gtmready.core.sync.FactsFormat;
import org.gtmready.rest.problem.JsonBody;
import org.gtmready.rest.problem.ProblemException;

/** The plans in a page, as the acting user may see and start them. */
@ConfluenceComponent
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {

  private static final int MOST = 20;

  private final Plans plans;
  private final FactsFormat format;

  @Inject
  public PlansResource(Plans plans, FactsFormat format) {
    this.plans = plans;
    this.format = format;
  }

  /** What several pages hold, for a list of them: counts only. */
  @GET
  @AnonymousSiteAccess
  public Response glances(@QueryParam("page") List<String> pages) {
    if (pages.size() > MOST) {
      throw new ProblemException(400, "GTM-SYNC-005", "page", Integer.toString(MOST));
    }
    return Response.ok(
            new PlansView(plans.viewable(pages).stream().map(PlansView.PageView::of).toList()))
        .header("Cache-Control", "no-store")
        .build();
  }

  @GET
  @Path("/{pageId}")
  @AnonymousSiteAccess
  public Response facts(@PathParam("pageId") String pageId) {
    return plans
        .viewable(pageId)
        .map(facts -> Json.ok(format.write(facts)))
        .orElseThrow(PlansResource::notFound);
  }

  @POST
  @Path("/{pageId}/template")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response start(@PathParam("pageId") String pageId, InputStream body) {
    TemplateRequest asked = JsonBody.read(body, TemplateRequest.class);
    if (asked.template() == null) {
      throw new ProblemException(400, "GTM-PLAN-003", "template");
    }
    if (asked.version() == null) {
      throw new ProblemException(400, "GTM-PLAN-007", "version");
    }
    Start start = plans.start(pageId, asked.template(), asked.version());
    if (start instanceof Start.Written written) {
      return Json.ok("{\"version\":" + written.version() + "}");
    }
    throw problem(start);
  }

  static ProblemException notFound() {
    return new ProblemException(404, "GTM-PLAN-001", null);
  }

  private static ProblemException problem(Start start) {
    if (start instanceof Start.Changed changed) {
      return new ProblemException(
          409, "GTM-PLAN-006", "version", Integer.toString(changed.current()));
    }
    if (start instanceof Start.NotAllowed) {
      return new ProblemException(403, "GTM-PLAN-002", null);
    }
    if (start instanceof Start.UnknownTemplate) {
      return new ProblemException(400, "GTM-PLAN-003", "template");
    }
    if (start instanceof Start.NoMacro) {
      return new ProblemException(409, "GTM-PLAN-004", "template");
    }
    return start instanceof Start.NothingMissing
        ? new ProblemException(409, "GTM-PLAN-005", "template")
        : notFound();
  }
}
