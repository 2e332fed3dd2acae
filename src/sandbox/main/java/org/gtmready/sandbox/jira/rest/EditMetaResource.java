package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.jira.Site;

/** Which fields of an issue can be set. */
@Path("/issue/{key}/editmeta")
@Produces(MediaType.APPLICATION_JSON)
public final class EditMetaResource {
  private final Site site;
  private final Shapes shapes;

  EditMetaResource(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  @GET
  public ObjectNode read(@PathParam("key") String key) {
    return EditMeta.of(site, shapes, site.issues().see(CurrentUser.get(), key));
  }
}
