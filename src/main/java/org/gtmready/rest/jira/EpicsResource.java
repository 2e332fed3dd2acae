package org.gtmready.rest.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.gtmready.core.bypass.Bypasses;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Messages;
import org.gtmready.core.host.Users;
import org.gtmready.core.linking.EvidenceRefresh;
import org.gtmready.core.linking.History;
import org.gtmready.core.linking.Linking;
import org.gtmready.core.linking.PlanCreation;
import org.gtmready.core.linking.Preview;
import org.gtmready.core.linking.Problem;
import org.gtmready.core.linking.Result;
import org.gtmready.core.readiness.GuardedWorkflows;
import org.gtmready.core.readiness.Readiness;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.explain.CheckMessages;
import org.gtmready.core.readiness.visibility.VisibilityLookup;
import org.gtmready.rest.problem.JsonBody;
import org.gtmready.rest.problem.ProblemException;

/**
 * Readiness and evidence of an epic. Who may browse the issue may read, anonymous readers included;
 * who may link issues in its project may link. An issue that may not be seen is not there.
 *
 * <p>The use cases check who is acting, so that an anonymous caller gets a problem in our shape and
 * not the host's.
 */
@JiraComponent
@Path("/epics/{key}")
@Produces(MediaType.APPLICATION_JSON)
public class EpicsResource {

  private final Readiness readiness;
  private final Linking linking;
  private final PlanCreation creation;
  private final History history;
  private final EvidenceRefresh checking;
  private final Users people;
  private final GuardedWorkflows workflows;
  private final Bypasses bypasses;
  private final CheckMessages words;

  @Inject
  public EpicsResource(
      Readiness readiness,
      Linking linking,
      PlanCreation creation,
      History history,
      EvidenceRefresh checking,
      Users people,
      GuardedWorkflows workflows,
      Bypasses bypasses,
      Messages words) {
    this.readiness = readiness;
    this.linking = linking;
    this.creation = creation;
    this.history = history;
    this.checking = checking;
    this.people = people;
    this.workflows = workflows;
    this.bypasses = bypasses;
    this.words = new CheckMessages(words);
  }

  @GET
  @Path("/readiness")
  @UnrestrictedAccess
  public Response readiness(@PathParam("key") String key) {
    return readiness
        .of(key, VisibilityLookup.REMOTE)
        .map(this::view)
        .orElseThrow(EpicsResource::notFound);
  }

  /** The links of one requirement, part by part: old data may have more than a verdict tells. */
  @GET
  @Path("/evidence")
  @UnrestrictedAccess
  public Response evidence(
      @PathParam("key") String key,
      @QueryParam("requirement") String requirement,
      @QueryParam("from") String from) {
    int start = from == null || from.equals("0") ? 0 : (int) positive("from", from);
    RequirementResult result =
        readiness
            .of(key, VisibilityLookup.REMOTE)
            .orElseThrow(EpicsResource::notFound)
            .results()
            .stream()
            .filter(it -> it.requirement().key().equals(requirement))
            .findFirst()
            .orElseThrow(() -> new ProblemException(400, "GTM-LINK-004", "requirement"));
    return fresh(Response.ok(EvidencePartView.of(result, start)));
  }

  @POST
  @Path("/evidence")
  @Consumes(MediaType.APPLICATION_JSON)
  @UnrestrictedAccess
  public Response link(@PathParam("key") String key, InputStream body) {
    EvidenceRequest request = JsonBody.read(body, EvidenceRequest.class);
    Linking.Linked linked = orThrow(linking.link(key, request.toLink()));
    return fresh(
        Response.status(linked.created() ? 201 : 200).entity(EvidenceView.of(linked.evidence())));
  }

  /** What an address would be linked as, or why it can't be. */
  @GET
  @Path("/evidence/preview")
  @UnrestrictedAccess
  public Response preview(
      @PathParam("key") String key,
      @QueryParam("requirement") String requirement,
      @QueryParam("url") @DefaultValue("") String url,
      @QueryParam("replaces") String replaces) {
    Long replaced = replaces == null ? null : Long.valueOf(positive("replaces", replaces));
    Preview preview = orThrow(linking.preview(key, requirement, url, replaced));
    return fresh(Response.ok(PreviewView.of(preview)));
  }

  /** Creates a Confluence page from the requirement's template and links it. */
  @POST
  @Path("/pages")
  @Consumes(MediaType.APPLICATION_JSON)
  @UnrestrictedAccess
  public Response create(@PathParam("key") String key, InputStream body) {
    NewPageRequest request = JsonBody.read(body, NewPageRequest.class);
    PlanCreation.Created created = orThrow(creation.create(key, request.toRequest()));
    return fresh(Response.status(201).entity(NewPageView.of(created)));
  }

  /** The page below which the epic's plans lie; creates it where there is none. */
  @POST
  @Path("/hub")
  @Consumes(MediaType.APPLICATION_JSON)
  @UnrestrictedAccess
  public Response hub(@PathParam("key") String key, InputStream body) {
    HubRequest request = JsonBody.read(body, HubRequest.class);
    PlanCreation.EpicHub hub = orThrow(creation.hub(key, request.space(), request.title()));
    return fresh(Response.status(hub.created() ? 201 : 200).entity(HubView.of(hub.page())));
  }

  @DELETE
  @Path("/evidence/{id}")
  @UnrestrictedAccess
  public Response unlink(@PathParam("key") String key, @PathParam("id") String id) {
    orThrow(linking.unlink(key, number(id)));
    return Response.noContent().build();
  }

  @GET
  @Path("/evidence/history")
  @UnrestrictedAccess
  public Response history(
      @PathParam("key") String key,
      @QueryParam("before") String before,
      @QueryParam("limit") String limit) {
    Long from = before == null ? null : Long.valueOf(positive("before", before));
    int most = limit == null ? History.LINES : (int) positive("limit", limit);
    return history
        .of(key, from, most)
        .map(part -> fresh(Response.ok(HistoryView.of(key, part, people))))
        .orElseThrow(EpicsResource::notFound);
  }

  /** Reads the linked pages again, as the acting user, and answers with the verdict. */
  @POST
  @Path("/check")
  @Consumes(MediaType.APPLICATION_JSON)
  @UnrestrictedAccess
  public Response check(@PathParam("key") String key) {
    EpicFacts epic = orThrow(checking.check(key));
    return view(readiness.of(epic, VisibilityLookup.REMOTE));
  }

  private Response view(Verdict verdict) {
    return fresh(
        Response.ok(
            ReadinessView.of(
                verdict, workflows.guard(verdict.epic()), bypasses.of(verdict.epic()), words)));
  }

  private static Response fresh(Response.ResponseBuilder response) {
    return response.header("Cache-Control", "no-store").build();
  }

  /** Anything that is no id of ours is an id that is not there. */
  private static long number(String id) {
    return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
  }

  private static long positive(String parameter, String digits) {
    if (!digits.matches("0*[1-9][0-9]{0,8}")) {
      throw new ProblemException(400, "GTM-REST-400", parameter);
    }
    return Long.parseLong(digits);
  }

  private static ProblemException notFound() {
    return new ProblemException(404, "GTM-LINK-001", null);
  }

  private static <T> T orThrow(Result<T> outcome) {
    if (outcome instanceof Result.Done<T> done) {
      return done.value();
    }
    Problem problem = ((Result.Refused<T>) outcome).problem();
    throw new ProblemException(problem);
  }
}
