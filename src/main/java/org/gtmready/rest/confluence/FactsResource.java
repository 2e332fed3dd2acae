package org.gtmready.rest.confluence;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.gtmready.core.sync.FactsQuery;
import org.gtmready.rest.problem.JsonBody;
import org.gtmready.rest.problem.ProblemException;

/** Where a Jira asks again about pages; each is proven by a signature, so nobody logs in. */
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
  public Response answer(InputStream body) {
    try {
      return Json.ok(query.answer(JsonBody.text(body, JsonBody.LIMIT)));
    } catch (IllegalArgumentException unreadable) {
      throw new ProblemException(400, "GTM-SYNC-004", null);
    }
  }
}
