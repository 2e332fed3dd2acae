package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** Transitions of an issue: those one may try, and running one. */
@Path("/issue/{key}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TransitionResource {
  private final Site site;
  private final Expansions expansions;

  TransitionResource(Site site, Shapes shapes) {
    this.site = site;
    this.expansions = new Expansions(site, shapes);
  }

  @GET
  public ObjectNode list(
      @PathParam("key") String key,
      @QueryParam("transitionId") @DefaultValue("") String transitionId,
      @QueryParam("expand") @DefaultValue("") String expand) {
    User user = CurrentUser.get();
    IssueRow issue = site.issues().see(user, key);
    ObjectNode node = Json.object().put("expand", "transitions");
    var all = node.putArray("transitions");
    for (JsonNode transition : expansions.transitions(user, issue, expand)) {
      if (transitionId.isEmpty() || transitionId.equals(transition.path("id").asText())) {
        all.add(transition);
      }
    }
    return node;
  }

  @POST
  public Response run(@PathParam("key") String key, String body) {
    User user = CurrentUser.get();
    IssueRow issue = site.issues().see(user, key);
    JsonNode sent = Json.object(body);
    JsonNode wanted = sent.path("transition");
    String id = wanted.isValueNode() ? wanted.asText() : wanted.path("id").asText();
    if (id.isEmpty()) {
      throw new JiraProblem(400, "Missing 'transition' identifier");
    }
    if (!id.matches("\\d{1,9}")) {
      throw new JiraProblem(400, "The transition ID '" + id + "' is not a number.");
    }
    ProjectRow project = site.store().projects().byId(issue.projectId()).orElseThrow();
    List<String> comments = Additions.of(site, user, project.id(), sent);
    site.transitions()
        .run(
            user,
            issue,
            Integer.parseInt(id),
            before -> new FieldReader(site.store(), project).apply(before, sent),
            comments.stream().findFirst().orElse(null));
    return Response.noContent().build();
  }
}
