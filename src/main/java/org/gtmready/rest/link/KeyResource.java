package org.gtmready.rest.link;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.security.PublicKey;
import org.gtmready.core.trust.Ed25519;
import org.gtmready.core.trust.OwnKey;
import org.gtmready.rest.problem.JsonBody;
import org.gtmready.rest.problem.ProblemException;

/** The public key of this product, for the products that it is linked to. */
@Named
@Path("/key")
@Produces(MediaType.APPLICATION_JSON)
public class KeyResource {

  private final OwnKey own;
  private final Administrators administrators;

  @Inject
  public KeyResource(OwnKey own, Administrators administrators) {
    this.own = own;
    this.administrators = administrators;
  }

  @GET
  @UnrestrictedAccess
  public Response key() {
    return fresh(own.pair().getPublic());
  }

  /** Gives the key up for a new one, which linked products have to accept. */
  @POST
  @Path("/replacement")
  @Consumes(MediaType.APPLICATION_JSON)
  @AdminOnly
  @WebSudoRequired
  public Response replace(InputStream body) {
    administrators.only();
    FingerprintRequest asked = JsonBody.read(body, FingerprintRequest.class);
    if (asked.fingerprint() == null || !own.replace(asked.fingerprint())) {
      throw new ProblemException(409, "GTM-SYNC-002", "fingerprint");
    }
    return fresh(own.pair().getPublic());
  }

  private static Response fresh(PublicKey key) {
    return Response.ok(new KeyView(Ed25519.text(key), Ed25519.fingerprint(key)))
        .header("Cache-Control", "no-store")
        .build();
  }
}
