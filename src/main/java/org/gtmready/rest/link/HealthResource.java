package org.gtmready.rest.link;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.gtmready.core.audit.LostDecisions;
import org.gtmready.core.policy.PolicyGaps;
import org.gtmready.core.sync.SyncMonitor;

/** How the plugin fares, for administrators. */
@Named
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

  private final SyncMonitor monitor;
  private final Optional<PolicyGaps.Source> gaps;
  private final Optional<LostDecisions> decisions;
  private final Administrators administrators;

  @Inject
  public HealthResource(
      SyncMonitor monitor,
      Optional<PolicyGaps.Source> gaps,
      Optional<LostDecisions> decisions,
      Administrators administrators) {
    this.monitor = monitor;
    this.gaps = gaps;
    this.decisions = decisions;
    this.administrators = administrators;
  }

  @GET
  @AdminOnly
  public Response health() {
    administrators.only();
    HealthView view =
        HealthView.of(
            monitor.health(),
            gaps.map(PolicyGaps.Source::gaps),
            decisions.map(LostDecisions::lost));
    return Response.ok(view).header("Cache-Control", "no-store").build();
  }
}
