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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.IssueEdit;
import org.gtmready.sandbox.jira.store.IssueFields;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** Issues: create, read, change, delete. */
@Path("/issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {
  private final Site site;
  private final Shapes shapes;
  private final IssueShape issueShape;
  private final Expansions expansions;

  IssueResource(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
    this.issueShape = new IssueShape(site, shapes);
    this.expansions = new Expansions(site, shapes);
  }

  @POST
  public Response create(String body) {
    IssueRow issue = create(Json.object(body));
    return Response.status(Response.Status.CREATED).entity(reference(issue)).build();
  }

  /** Creates many; those that are refused do not stop the others. */
  @POST
  @Path("/bulk")
  public Response createMany(String body) {
    ObjectNode answer = Json.object();
    JsonNode updates = Json.object(body).path("issueUpdates");
    var issues = answer.putArray("issues");
    var errors = answer.putArray("errors");
    int index = 0;
    for (JsonNode one : updates) {
      try {
        issues.add(reference(create(one)));
      } catch (JiraProblem e) {
        ObjectNode error = errors.addObject().put("status", e.status());
        ObjectNode element = error.putObject("elementErrors");
        e.messages().forEach(element.putArray("errorMessages")::add);
        e.errors().forEach(element.putObject("errors")::put);
        error.put("failedElementNumber", index);
      }
      index++;
    }
    int status = issues.isEmpty() ? 400 : 201;
    return Response.status(status).entity(answer).build();
  }

  private IssueRow create(JsonNode body) {
    User user = CurrentUser.get();
    JsonNode fields = body.path("fields");
    Map<String, String> errors = new LinkedHashMap<>();
    JsonNode wanted = fields.path("project");
    String key =
        wanted.hasNonNull("key") ? wanted.path("key").asText() : wanted.path("id").asText();
    ProjectRow project = site.store().projects().find(key).orElse(null);
    if (project == null || !site.access().may(user, Access.BROWSE, project.id())) {
      if (user == null) {
        throw Access.denied(null, "You do not have permission to create issues.");
      }
      errors.put("project", key.isEmpty() ? "project is required" : "valid project is required");
    }
    if (!fields.hasNonNull("issuetype")) {
      errors.put("issuetype", "issue type is required");
    }
    if (!errors.isEmpty()) {
      throw new JiraProblem(400, List.of(), errors);
    }
    IssueFields empty = new IssueEdit().reporter(user.name()).fields();
    IssueFields read = new FieldReader(site.store(), project).apply(empty, body);
    List<String> comments = Additions.of(site, user, project.id(), body);
    IssueRow issue = site.issues().create(user, project, read);
    comments.forEach(text -> site.issues().comment(user, issue, text));
    return issue;
  }

  private ObjectNode reference(IssueRow issue) {
    return Json.object()
        .put("id", String.valueOf(issue.id()))
        .put("key", issue.key())
        .put("self", shapes.self("/issue/" + issue.id()));
  }

  @GET
  @Path("/{key}")
  public ObjectNode read(
      @PathParam("key") String key,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") @DefaultValue("") String expand) {
    User user = CurrentUser.get();
    IssueRow issue = site.issues().see(user, key);
    ObjectNode node = issueShape.of(user, issue, FieldChoice.of(fields, false));
    expansions.add(node, user, issue, expand);
    Expansions.describe(node, expand, List.of(node.path("fields")));
    return node;
  }

  @PUT
  @Path("/{key}")
  public Response edit(@PathParam("key") String key, String body) {
    User user = CurrentUser.get();
    IssueRow issue = site.issues().see(user, key);
    JsonNode sent = Json.object(body);
    ProjectRow project = site.store().projects().byId(issue.projectId()).orElseThrow();
    List<String> comments = Additions.of(site, user, project.id(), sent);
    site.issues()
        .edit(user, issue, before -> new FieldReader(site.store(), project).apply(before, sent));
    comments.forEach(text -> site.issues().comment(user, issue, text));
    return Response.noContent().build();
  }

  /** Which fields can be set. */
  @GET
  @Path("/{key}/editmeta")
  public ObjectNode editMeta(@PathParam("key") String key) {
    return EditMeta.of(site, shapes, site.issues().see(CurrentUser.get(), key));
  }

  @PUT
  @Path("/{key}/assignee")
  public Response assign(@PathParam("key") String key, String body) {
    User user = CurrentUser.get();
    IssueRow issue = site.issues().see(user, key);
    String name = Json.text(Json.object(body), "name");
    String assignee = FieldReader.AUTOMATIC.equals(name) ? null : name;
    site.issues().edit(user, issue, before -> new IssueEdit(before).assignee(assignee).fields());
    return Response.noContent().build();
  }

  @DELETE
  @Path("/{key}")
  public Response delete(@PathParam("key") String key) {
    User user = CurrentUser.get();
    site.issues().delete(user, site.issues().see(user, key));
    return Response.noContent().build();
  }

  /** Attachments are not modelled. */
  @POST
  @Path("/{key}/attachments")
  @Consumes(MediaType.WILDCARD)
  public Response attach(@PathParam("key") String key) {
    site.issues().see(CurrentUser.get(), key);
    throw new JiraProblem(501, "The sandbox does not model attachments.");
  }
}
