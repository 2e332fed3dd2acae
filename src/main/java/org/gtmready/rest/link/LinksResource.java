package org.gtmready.rest.link;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.gtmready.core.trust.PinnedKeys;
import org.gtmready.rest.problem.JsonBody;
import org.gtmready.rest.problem.ProblemException;

/** The keys of linked products. */
@Named
@Path("/links")
@Produces(MediaType.APPLICATION_JSON)
public class LinksResource {

  private final PinnedKeys pinned;
  private final Administrators administrators;

  @Inject
  public LinksResource(PinnedKeys pinned, Administrators administrators) {
    this.pinned = pinned;
    this.administrators = administrators;
  }

  /** Believes the key that the product shows, instead of the one that was pinned. */
  @PUT
  @Path("/{application}/key")
  @Consumes(MediaType.APPLICATION_JSON)
  @AdminOnly
  @WebSudoRequired
  public Response accept(@PathParam("application") String application, InputStream body) {
    administrators.only();
    FingerprintRequest asked = JsonBody.read(body, FingerprintRequest.class);
    if (asked.fingerprint() == null || !pinned.accept(application, asked.fingerprint())) {
      throw new ProblemException(409, "GTM-SYNC-002", "fingerprint");
    }
    return Response.noContent().build();
  }
}
