package org.gtmready.rest.link;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gtmready.core.sync.SyncMonitor;

/** How the conversation between the products fares, for administrators. */
@Named
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

  private final SyncMonitor monitor;
  private final Administrators administrators;

  @Inject
  public HealthResource(SyncMonitor monitor, Administrators administrators) {
    this.monitor = monitor;
    this.administrators = administrators;
  }

  @GET
  @AdminOnly
  public Response health() {
    administrators.only();
    return Response.ok(HealthView.of(monitor.health())).header("Cache-Control", "no-store").build();
  }
}
