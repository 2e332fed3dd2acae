package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** What can be created, where. */
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
  public ObjectNode create(
      @QueryParam("projectKeys") @DefaultValue("") String projectKeys,
      @QueryParam("expand") @DefaultValue("") String expand) {
    ObjectNode node = Json.object().put("expand", "projects");
    var projects = node.putArray("projects");
    for (ProjectRow project : site.access().projects(CurrentUser.get(), Access.CREATE)) {
      if (projectKeys.isEmpty() || Arrays.asList(projectKeys.split(",")).contains(project.key())) {
        ObjectNode it = shapes.project(project);
        it.set(
            "issuetypes",
            Json.array(
                Kind.TYPES,
                type -> {
                  ObjectNode one = shapes.type(type);
                  if (expand.contains("fields")) {
                    one.set("fields", EditMeta.fields(site, shapes, project.id()));
                  }
                  return one;
                }));
        projects.add(it);
      }
    }
    return node;
  }
}
