package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** Projects that the user may browse. */
@Path("/project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {
  private static final int FIRST_ROLE = 10000;
  private final Site site;
  private final Shapes shapes;

  ProjectResource(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  @GET
  public ArrayNode list(@QueryParam("expand") @DefaultValue("") String expand) {
    return Json.array(
        site.access().projects(CurrentUser.get(), Access.BROWSE),
        project -> {
          ObjectNode node = shapes.project(project);
          node.put("expand", "description,lead,url,projectKeys");
          if (expand.contains("description")) {
            node.put("description", description(project));
          }
          if (expand.contains("lead")) {
            node.set("lead", shapes.user(project.lead()));
          }
          return node;
        });
  }

  private static String description(ProjectRow project) {
    return project.description() == null ? "" : project.description();
  }

  @GET
  @Path("/{key}")
  public ObjectNode read(@PathParam("key") String key) {
    ProjectRow project = see(site, key);
    ObjectNode node = shapes.project(project);
    node.put("expand", "description,lead,url,projectKeys");
    node.put("description", description(project));
    node.set("lead", shapes.user(project.lead()));
    node.putArray("components");
    node.set("issueTypes", Json.array(Kind.TYPES, shapes::type));
    node.put("assigneeType", "UNASSIGNED");
    node.set("versions", Json.array(site.store().versions().of(project.id()), shapes::version));
    node.set("roles", roles(key));
    return node;
  }

  /** Of all that Jira lets administrators change, only the category. */
  @PUT
  @Path("/{key}")
  public ObjectNode update(@PathParam("key") String key, String body) {
    ProjectRow project = see(site, key);
    if (!site.access().may(CurrentUser.get(), Access.ADMINISTER, project.id())) {
      throw new JiraProblem(403, "You cannot edit the configuration of this project.");
    }
    JsonNode category = Json.object(body).path("categoryId");
    site.store()
        .projects()
        .categorise(project.id(), category.isIntegralNumber() ? category.longValue() : null);
    return read(key);
  }

  /** Addresses of the roles, by name. */
  @GET
  @Path("/{key}/role")
  public ObjectNode roles(@PathParam("key") String key) {
    ProjectRow project = see(site, key);
    ObjectNode roles = Json.object();
    List<String> names = roleNames(project);
    for (int i = 0; i < names.size(); i++) {
      roles.put(names.get(i), role(project, i));
    }
    return roles;
  }

  @GET
  @Path("/{key}/role/{id}")
  public ObjectNode role(@PathParam("key") String key, @PathParam("id") String id) {
    ProjectRow project = see(site, key);
    List<String> names = roleNames(project);
    int index = id.matches("\\d{5}") ? Integer.parseInt(id) - FIRST_ROLE : -1;
    if (index < 0 || index >= names.size()) {
      throw new JiraProblem(404, "Can not find a project role for id '" + id + "'.");
    }
    String name = names.get(index);
    ObjectNode node = Json.object().put("self", role(project, index)).put("name", name);
    node.put("id", FIRST_ROLE + index).put("description", "");
    List<String> members = site.store().projects().roles(project.id()).get(name);
    var actors = node.putArray("actors");
    for (int i = 0; i < members.size(); i++) {
      actors
          .addObject()
          .put("id", FIRST_ROLE + i)
          .put("displayName", shapes.user(members.get(i)).path("displayName").asText())
          .put("type", "atlassian-user-role-actor")
          .put("name", members.get(i));
    }
    return node;
  }

  private List<String> roleNames(ProjectRow project) {
    return List.copyOf(site.store().projects().roles(project.id()).keySet());
  }

  private String role(ProjectRow project, int index) {
    return shapes.self("/project/" + project.id() + "/role/" + (FIRST_ROLE + index));
  }

  @GET
  @Path("/{key}/versions")
  public ArrayNode versions(@PathParam("key") String key) {
    return Json.array(site.store().versions().of(see(site, key).id()), shapes::version);
  }

  @GET
  @Path("/{key}/components")
  public ArrayNode components(@PathParam("key") String key) {
    see(site, key);
    return Json.array();
  }

  @GET
  @Path("/{key}/statuses")
  public ArrayNode statuses(@PathParam("key") String key) {
    see(site, key);
    return Json.array(
        Kind.TYPES,
        type -> {
          ObjectNode node = shapes.type(type);
          node.set("statuses", Json.array(Kind.STATUSES, shapes::status));
          return node;
        });
  }

  /** The project, or 404 alike when there is none and when the user may not see it. */
  static ProjectRow see(Site site, String key) {
    return site.store()
        .projects()
        .find(key)
        .filter(it -> site.access().may(CurrentUser.get(), Access.BROWSE, it.id()))
        .orElseThrow(
            () -> new JiraProblem(404, "No project could be found with key '" + key + "'."));
  }
}
