package org.gtmready.rest.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.gtmready.core.sync.FactsQuery;
import org.gtmready.rest.problem.JsonBody;
import org.gtmready.rest.problem.ProblemException;

/** Where a linked Jira asks about pages; proven by its signature, so nobody logs in. */
@ConfluenceComponent
@Path("/facts")
@Produces(MediaType.APPLICATION_JSON)
public class FactsResource {

  private final FactsQuery query;

  @Inject
  public FactsResource(FactsQuery query) {
    this.query = query;
  }

  @POST
  @Path("/query")
  @Consumes(MediaType.APPLICATION_JSON)
  @UnrestrictedAccess
  public Response answer(@HeaderParam("X-GTM-Signature") String signature, InputStream body) {
    try {
      return query
          .answer(JsonBody.text(body, JsonBody.LIMIT), signature)
          .map(answer -> Json.signed(answer.body(), answer.signature()))
          .orElseThrow(() -> new ProblemException(403, "GTM-SYNC-003", null));
    } catch (IllegalArgumentException unreadable) {
      throw new ProblemException(400, "GTM-SYNC-004", null);
    }
  }
}
