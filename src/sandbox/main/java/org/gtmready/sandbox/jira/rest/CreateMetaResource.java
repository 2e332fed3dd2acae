package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;

/**
 * What can be created, where: by project and type, and for older clients all at once as Jira did
 * until version 9.
 */
@Path("/issue/createmeta")
@Produces(MediaType.APPLICATION_JSON)
public final class CreateMetaResource {
  private final Site site;
  private final Shapes shapes;

  CreateMetaResource(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  @GET
  @Path("/{project}/issuetypes")
  public ObjectNode types(
      @PathParam("project") String project,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    creatable(project);
    return Pages.of(Kind.TYPES, startAt, maxResults, shapes::type);
  }

  @GET
  @Path("/{project}/issuetypes/{type}")
  public ObjectNode fields(
      @PathParam("project") String project,
      @PathParam("type") String type,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    ProjectRow row = creatable(project);
    if (Kind.TYPES.stream().noneMatch(it -> it.id().equals(type))) {
      throw new JiraProblem(404, "The issue type with id '" + type + "' does not exist");
    }
    List<JsonNode> all = new ArrayList<>();
    fields(row).forEach(all::add);
    return Pages.of(all, startAt, maxResults, field -> field);
  }

  private ProjectRow creatable(String key) {
    ProjectRow project = ProjectResource.see(site, key);
    site.access()
        .require(CurrentUser.get(), Access.CREATE, project.id(), "create issues in this project");
    return project;
  }

  @GET
  public ObjectNode everything(
      @QueryParam("projectKeys") @DefaultValue("") String projectKeys,
      @QueryParam("projectIds") @DefaultValue("") String projectIds,
      @QueryParam("issuetypeNames") List<String> typeNames,
      @QueryParam("issuetypeIds") @DefaultValue("") String typeIds,
      @QueryParam("expand") @DefaultValue("") String expand) {
    ObjectNode node = Json.object().put("expand", "projects");
    var projects = node.putArray("projects");
    for (ProjectRow project : site.access().projects(CurrentUser.get(), Access.CREATE)) {
      if (chosen(projectKeys, project.key()) && chosen(projectIds, "" + project.id())) {
        ObjectNode it = shapes.project(project);
        List<Kind> types =
            Kind.TYPES.stream()
                .filter(
                    type ->
                        chosen(String.join(",", typeNames), type.name())
                            && chosen(typeIds, type.id()))
                .toList();
        it.set("issuetypes", Json.array(types, type -> type(type, project, expand)));
        projects.add(it);
      }
    }
    return node;
  }

  private static boolean chosen(String names, String name) {
    return names.isEmpty() || Arrays.asList(names.split(",")).contains(name);
  }

  private ObjectNode type(Kind type, ProjectRow project, String expand) {
    ObjectNode node = shapes.type(type);
    if (expand.contains("fields")) {
      node.set("fields", fields(project));
    }
    return node;
  }

  private ObjectNode fields(ProjectRow project) {
    ObjectNode fields = EditMeta.fields(site, shapes, project.id());
    EditMeta.field(fields, "project", true, Json.array(List.of(project), shapes::project));
    return fields;
  }
}
