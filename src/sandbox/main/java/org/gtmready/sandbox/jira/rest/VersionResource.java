package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.VersionRow;

/** Versions of projects. */
@Path("/version")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class VersionResource {
  private static final int MOST = 1000;
  private final Site site;
  private final Shapes shapes;

  VersionResource(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  @POST
  public Response create(String body) {
    JsonNode sent = Json.object(body);
    String key =
        sent.hasNonNull("project")
            ? sent.path("project").asText()
            : sent.path("projectId").asText();
    if (key.isEmpty()) {
      throw new JiraProblem(400, "Project must be specified to create a version.");
    }
    ProjectRow project = ProjectResource.see(site, key);
    VersionRow empty = new VersionRow(0, project.id(), null, null, false, false, null, null);
    VersionRow stored = site.versions().save(CurrentUser.get(), merged(empty, sent));
    return Response.status(Response.Status.CREATED).entity(shapes.version(stored)).build();
  }

  @GET
  @Path("/{id}")
  public ObjectNode read(@PathParam("id") String id) {
    return shapes.version(see(id));
  }

  @PUT
  @Path("/{id}")
  public ObjectNode update(@PathParam("id") String id, String body) {
    return shapes.version(
        site.versions().save(CurrentUser.get(), merged(see(id), Json.object(body))));
  }

  @DELETE
  @Path("/{id}")
  public Response delete(@PathParam("id") String id) {
    VersionRow version = see(id);
    site.versions().mayChange(CurrentUser.get(), version.projectId());
    site.store().versions().delete(version.id());
    return Response.noContent().build();
  }

  @GET
  @Path("/{id}/relatedIssueCounts")
  public ObjectNode counts(@PathParam("id") String id) {
    return Json.object()
        .put("self", shapes.self("/version/" + id))
        .put("issuesFixedCount", count(see(id), ""))
        .put("issuesAffectedCount", 0);
  }

  @GET
  @Path("/{id}/unresolvedIssueCount")
  public ObjectNode unresolved(@PathParam("id") String id) {
    VersionRow version = see(id);
    return Json.object()
        .put("self", shapes.self("/version/" + id))
        .put("issuesUnresolvedCount", count(version, " and resolution is empty"))
        .put("issuesCount", count(version, ""));
  }

  private long count(VersionRow version, String more) {
    String jql = "fixVersion = " + version.id() + more;
    return site.search().find(CurrentUser.get(), jql, 0, MOST).total();
  }

  private VersionRow see(String id) {
    VersionRow version =
        (id.matches("\\d{1,18}")
                ? site.store().versions().byId(Long.parseLong(id))
                : java.util.Optional.<VersionRow>empty())
            .orElseThrow(() -> new JiraProblem(404, "Could not find version for id '" + id + "'"));
    ProjectResource.see(site, String.valueOf(version.projectId()));
    return version;
  }

  /** A null leaves what is there, but takes a date away, as in Jira. */
  private static VersionRow merged(VersionRow v, JsonNode sent) {
    return new VersionRow(
        v.id(),
        v.projectId(),
        sent.hasNonNull("name") ? Json.text(sent, "name") : v.name(),
        sent.hasNonNull("description") ? Json.text(sent, "description") : v.description(),
        sent.path("released").asBoolean(v.released()),
        sent.path("archived").asBoolean(v.archived()),
        sent.has("startDate") ? day(sent, "startDate") : v.startDate(),
        sent.has("releaseDate") ? day(sent, "releaseDate") : v.releaseDate());
  }

  /** Only the day of a time is kept. */
  private static String day(JsonNode sent, String field) {
    String text = Json.text(sent, field);
    return text == null ? null : text.replaceFirst("(?<=^.{10})T.*", "");
  }
}
