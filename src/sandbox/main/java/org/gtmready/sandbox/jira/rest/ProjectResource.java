package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
  private final Site site;
  private final Shapes shapes;

  ProjectResource(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  @GET
  public ArrayNode list() {
    return Json.array(
        site.access().projects(CurrentUser.get(), Access.BROWSE),
        project -> shapes.project(project).put("expand", "description,lead,url,projectKeys"));
  }

  @GET
  @Path("/{key}")
  public ObjectNode read(@PathParam("key") String key) {
    ProjectRow project = see(site, key);
    ObjectNode node = shapes.project(project);
    node.put("expand", "description,lead,url,projectKeys");
    node.put("description", project.description() == null ? "" : project.description());
    node.set("lead", shapes.user(project.lead()));
    node.putArray("components");
    node.set("issueTypes", Json.array(Kind.TYPES, shapes::type));
    node.put("assigneeType", "UNASSIGNED");
    node.set("versions", Json.array(site.store().versions().of(project.id()), shapes::version));
    ObjectNode roles = node.putObject("roles");
    List<String> names = List.copyOf(site.store().projects().roles(project.id()).keySet());
    for (int i = 0; i < names.size(); i++) {
      roles.put(names.get(i), shapes.self("/project/" + project.id() + "/role/" + (10000 + i)));
    }
    return node;
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
