package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;

/** Who is logged in, as the older clients ask. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {
  private final Site site;

  SessionResource(Site site) {
    this.site = site;
  }

  @GET
  public ObjectNode current() {
    if (CurrentUser.get() == null) {
      throw Access.denied(
          null, "You are not authenticated. Authentication required to perform this operation.");
    }
    String name = CurrentUser.get().name();
    return Json.object()
        .put("self", site.baseUrl() + "/rest/api/latest/user?username=" + Shapes.encoded(name))
        .put("name", name);
  }
}
