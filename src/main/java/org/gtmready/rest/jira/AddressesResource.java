package org.gtmready.rest.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.gtmready.core.host.Users;
import org.gtmready.core.linking.AliasSettings;
import org.gtmready.core.linking.Aliases;
import org.gtmready.core.linking.Result;
import org.gtmready.rest.problem.JsonBody;
import org.gtmready.rest.problem.ProblemException;

/** By which further addresses people know the products; an administrator lists them. */
@JiraComponent
@Path("/addresses")
@Produces(MediaType.APPLICATION_JSON)
public class AddressesResource {

  private final AliasSettings settings;
  private final Users users;

  @Inject
  public AddressesResource(AliasSettings settings, Users users) {
    this.settings = settings;
    this.users = users;
  }

  @GET
  @AdminOnly
  public Response addresses() {
    administratorsOnly();
    return fresh(settings);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @AdminOnly
  @WebSudoRequired
  public Response change(InputStream body) {
    administratorsOnly();
    AddressesView asked = JsonBody.read(body, AddressesView.class);
    Result<Aliases> kept = settings.keep(asked.confluence(), asked.jira());
    if (kept instanceof Result.Refused<Aliases> refused) {
      throw new ProblemException(refused.problem());
    }
    return fresh(settings);
  }

  private void administratorsOnly() {
    if (users.acting().isEmpty()) {
      throw new ProblemException(401, "GTM-REST-401", null);
    }
    if (!users.administering()) {
      throw new ProblemException(403, "GTM-REST-403", null);
    }
  }

  private static Response fresh(Aliases aliases) {
    return Response.ok(AddressesView.of(aliases)).header("Cache-Control", "no-store").build();
  }
}
