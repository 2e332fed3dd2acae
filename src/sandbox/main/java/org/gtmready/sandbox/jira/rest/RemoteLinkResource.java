package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.RemoteLinkRow;
import org.gtmready.sandbox.jira.store.RemoteLinks;

/** Links of an issue to things outside; a global id occurs once an issue. */
@Path("/issue/{key}/remotelink")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RemoteLinkResource {
  private final Site site;
  private final Shapes shapes;

  RemoteLinkResource(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  @GET
  public Response list(@PathParam("key") String key, @QueryParam("globalId") String globalId) {
    IssueRow issue = see(key);
    return Response.ok(
            globalId == null
                ? Json.array(site.remoteLinking().of(issue), link -> shape(issue, link))
                : shape(issue, byGlobalId(issue, globalId)))
        .build();
  }

  @GET
  @Path("/{id}")
  public ObjectNode read(@PathParam("key") String key, @PathParam("id") String id) {
    IssueRow issue = see(key);
    return shape(issue, byId(issue, id));
  }

  @POST
  public Response save(@PathParam("key") String key, String body) {
    IssueRow issue = see(key);
    RemoteLinkRow link = row(0, issue, Json.object(body));
    RemoteLinks.Saved saved = site.remoteLinking().save(CurrentUser.get(), issue, link);
    ObjectNode answer = Json.object().put("id", saved.id()).put("self", self(issue, saved.id()));
    return Response.status(saved.created() ? 201 : 200).entity(answer).build();
  }

  @PUT
  @Path("/{id}")
  public Response update(@PathParam("key") String key, @PathParam("id") String id, String body) {
    IssueRow issue = see(key);
    RemoteLinkRow before = byId(issue, id);
    RemoteLinkRow after = row(before.id(), issue, Json.object(body));
    site.remoteLinking().update(CurrentUser.get(), issue, after);
    return Response.noContent().build();
  }

  @DELETE
  @Path("/{id}")
  public Response delete(@PathParam("key") String key, @PathParam("id") String id) {
    IssueRow issue = see(key);
    site.remoteLinking().delete(CurrentUser.get(), issue, byId(issue, id));
    return Response.noContent().build();
  }

  @DELETE
  public Response deleteByGlobalId(
      @PathParam("key") String key, @QueryParam("globalId") @DefaultValue("") String globalId) {
    IssueRow issue = see(key);
    site.remoteLinking().delete(CurrentUser.get(), issue, byGlobalId(issue, globalId));
    return Response.noContent().build();
  }

  private IssueRow see(String key) {
    return site.issues().see(CurrentUser.get(), key);
  }

  private RemoteLinkRow byId(IssueRow issue, String id) {
    if (!id.matches("\\d{1,18}")) {
      throw new JiraProblem(400, "'" + id + "' is not a valid remote issue link id.");
    }
    return site.remoteLinking().byId(issue, Long.parseLong(id));
  }

  private RemoteLinkRow byGlobalId(IssueRow issue, String globalId) {
    return site.remoteLinking()
        .byGlobalId(issue, globalId)
        .orElseThrow(
            () ->
                new JiraProblem(
                    404,
                    "The remote issue link with global id '" + globalId + "' does not exist."));
  }

  private String self(IssueRow issue, long id) {
    return shapes.self("/issue/" + issue.key() + "/remotelink/" + id);
  }

  private static RemoteLinkRow row(long id, IssueRow issue, JsonNode sent) {
    JsonNode object = sent.path("object");
    ObjectNode body = Json.object();
    if (sent.hasNonNull("application")) {
      body.set("application", sent.path("application"));
    }
    if (sent.hasNonNull("relationship")) {
      body.set("relationship", sent.path("relationship"));
    }
    body.set("object", object.isObject() ? object : Json.object());
    return new RemoteLinkRow(
        id,
        issue.id(),
        Json.text(sent, "globalId"),
        Json.text(object, "title"),
        Json.text(object, "url"),
        body.toString());
  }

  private ObjectNode shape(IssueRow issue, RemoteLinkRow link) {
    ObjectNode node = Json.object();
    node.put("id", link.id());
    node.put("self", self(issue, link.id()));
    if (link.globalId() != null) {
      node.put("globalId", link.globalId());
    }
    ObjectNode body = (ObjectNode) Json.object(link.body());
    node.set("application", body.has("application") ? body.path("application") : Json.object());
    if (body.has("relationship")) {
      node.set("relationship", body.path("relationship"));
    }
    ObjectNode object = (ObjectNode) body.path("object");
    if (!object.has("icon")) {
      object.putObject("icon");
    }
    if (!object.has("status")) {
      object.putObject("status").putObject("icon");
    }
    node.set("object", object);
    return node;
  }
}
