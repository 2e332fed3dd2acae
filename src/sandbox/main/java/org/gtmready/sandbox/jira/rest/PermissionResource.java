package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;

/** What the user may do. */
@Path("/mypermissions")
@Produces(MediaType.APPLICATION_JSON)
public final class PermissionResource {
  private static final List<String> PERMISSIONS =
      List.of(
          Access.BROWSE,
          Access.CREATE,
          Access.EDIT,
          Access.DELETE,
          Access.TRANSITION,
          Access.LINK,
          Access.COMMENT,
          Access.ASSIGNABLE,
          Access.ADMINISTER);
  private final Site site;

  PermissionResource(Site site) {
    this.site = site;
  }

  @GET
  public ObjectNode permissions(
      @QueryParam("projectKey") String ofProject,
      @QueryParam("projectId") String projectId,
      @QueryParam("issueKey") String ofIssue,
      @QueryParam("issueId") String issueId) {
    User user = CurrentUser.get();
    String projectKey = ofProject == null ? projectId : ofProject;
    String issueKey = ofIssue == null ? issueId : ofIssue;
    Long project =
        issueKey != null
            ? Long.valueOf(site.issues().see(user, issueKey).projectId())
            : projectKey == null ? null : ProjectResource.see(site, projectKey).id();
    ObjectNode node = Json.object();
    ObjectNode permissions = node.putObject("permissions");
    for (String key : PERMISSIONS) {
      boolean has =
          project == null
              ? !site.access().projects(user, key).isEmpty()
              : site.access().may(user, key, project);
      put(permissions, key, "PROJECT", has);
    }
    put(permissions, "ADMINISTER", "GLOBAL", user != null && user.isAdmin());
    return node;
  }

  private static void put(ObjectNode permissions, String key, String type, boolean has) {
    String words = key.charAt(0) + key.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    permissions
        .putObject(key)
        .put("id", type.equals("GLOBAL") ? "0" : String.valueOf(10 + PERMISSIONS.indexOf(key)))
        .put("key", key)
        .put("name", words)
        .put("type", type)
        .put("description", words)
        .put("havePermission", has);
  }
}
