package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.IssueRow;

/** Entity properties of an issue. */
@Path("/issue/{key}/properties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PropertyResource {
  private static final int MAX_KEY = 255;
  private static final int MAX_VALUE = 32_768;
  private final Site site;
  private final Shapes shapes;

  PropertyResource(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  @GET
  public ObjectNode keys(@PathParam("key") String key) {
    IssueRow issue = see(key);
    ObjectNode node = Json.object();
    node.set(
        "keys",
        Json.array(
            site.store().properties().keys(issue.id()),
            name -> Json.object().put("self", self(issue, name)).put("key", name)));
    return node;
  }

  @GET
  @Path("/{name}")
  public ObjectNode read(@PathParam("key") String key, @PathParam("name") String name) {
    String value =
        site.store().properties().get(see(key).id(), name).orElseThrow(() -> missing(name));
    ObjectNode node = Json.object().put("key", name);
    node.set("value", Json.any(value));
    return node;
  }

  @PUT
  @Path("/{name}")
  public Response put(@PathParam("key") String key, @PathParam("name") String name, String body) {
    IssueRow issue = mayEdit(see(key));
    String value = checked(name, Json.any(body));
    boolean created = site.store().properties().put(issue.id(), name, value);
    return Response.status(created ? 201 : 200).type(MediaType.APPLICATION_JSON).build();
  }

  @DELETE
  @Path("/{name}")
  public Response delete(@PathParam("key") String key, @PathParam("name") String name) {
    IssueRow issue = mayEdit(see(key));
    if (!site.store().properties().delete(issue.id(), name)) {
      throw missing(name);
    }
    return Response.noContent().build();
  }

  /** The value as JSON, if it and its key are not too long. */
  static String checked(String name, JsonNode json) {
    if (name.length() > MAX_KEY) {
      throw new JiraProblem(400, "The property key is too long: 255 characters at most.");
    }
    String value = json.toString();
    if (value.length() > MAX_VALUE) {
      throw new JiraProblem(400, "The property value is too long: 32768 characters at most.");
    }
    return value;
  }

  private IssueRow see(String key) {
    return site.issues().see(CurrentUser.get(), key);
  }

  private IssueRow mayEdit(IssueRow issue) {
    site.access().require(CurrentUser.get(), Access.EDIT, issue.projectId(), "edit this issue");
    return issue;
  }

  private String self(IssueRow issue, String name) {
    return shapes.self("/issue/" + issue.key() + "/properties/" + Shapes.encoded(name));
  }

  private static JiraProblem missing(String name) {
    return new JiraProblem(404, "The property with key '" + name + "' does not exist.");
  }
}
