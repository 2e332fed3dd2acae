package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** What can be created, where, all at once: for clients that ask as one could until Jira 9. */
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
