package org.gtmready.rest.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.host.Messages;
import org.gtmready.core.host.Users;
import org.gtmready.core.linking.Linking;
import org.gtmready.core.linking.Problem;
import org.gtmready.rest.problem.ProblemException;
import org.gtmready.rest.problem.ProblemView;

/** Searches the linked Confluence as the acting user; anonymous callers get a problem. */
@JiraComponent
@Path("/pages")
@Produces(MediaType.APPLICATION_JSON)
public class PagesResource {

  private static final int MAX_QUERY = 255;

  private final Linking linking;
  private final Users people;
  private final Messages words;

  @Inject
  public PagesResource(Linking linking, Users people, Messages words) {
    this.linking = linking;
    this.people = people;
    this.words = words;
  }

  @GET
  @UnrestrictedAccess
  public Response search(@QueryParam("query") @DefaultValue("") String query) {
    if (people.acting().isEmpty()) {
      throw new ProblemException(401, "GTM-LINK-002", null);
    }
    String text = query.strip();
    if (text.length() > MAX_QUERY) {
      throw new ProblemException(400, "GTM-LINK-017", "query", Integer.toString(MAX_QUERY));
    }
    return Response.ok(view(linking.search(text))).header("Cache-Control", "no-store").build();
  }

  private PagesView view(PlanPages.Search search) {
    return new PagesView(
        search.hits().stream().map(PagesView.PageView::of).toList(),
        problem(search.problem()),
        search.problem() instanceof Lookup.NeedsAuthorisation needs ? needs.url() : null);
  }

  private ProblemView problem(Lookup problem) {
    if (problem == null) {
      return null;
    }
    String code = Problem.of(problem, null).code();
    return new ProblemView(
        code, words.text("gtm.problem." + code), null, words.text("gtm.problem." + code + ".help"));
  }
}
