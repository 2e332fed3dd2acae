package org.gtmready.rest.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
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
import org.gtmready.core.sync.FactsInbox;
import org.gtmready.rest.problem.JsonBody;
import org.gtmready.rest.problem.ProblemException;

/** Where a linked Confluence tells of a page; proven by its signature, so nobody logs in. */
@JiraComponent
@Path("/facts")
@Produces(MediaType.APPLICATION_JSON)
public class FactsResource {

  private static final int LIMIT = 512 * 1024;

  private final FactsInbox inbox;

  @Inject
  public FactsResource(FactsInbox inbox) {
    this.inbox = inbox;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @UnrestrictedAccess
  public Response take(@HeaderParam("X-GTM-Signature") String signature, InputStream body) {
    return switch (inbox.accept(JsonBody.text(body, LIMIT), signature)) {
      case TAKEN -> Response.noContent().build();
      case REFUSED -> throw new ProblemException(403, "GTM-SYNC-003", null);
      case UNREADABLE -> throw new ProblemException(400, "GTM-SYNC-004", null);
      case UNWANTED -> throw new ProblemException(410, "GTM-SYNC-001", null);
    };
  }
}
