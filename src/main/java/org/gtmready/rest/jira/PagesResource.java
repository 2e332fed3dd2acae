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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.PlanQuery;
import org.gtmready.core.host.Messages;
import org.gtmready.core.host.Users;
import org.gtmready.core.linking.Linking;
import org.gtmready.core.linking.PlanRanking;
import org.gtmready.core.linking.Problem;
import org.gtmready.core.plan.PlanGlance;
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
  public Response search(
      @QueryParam("query") @DefaultValue("") String query,
      @QueryParam("epic") String epic,
      @QueryParam("requirement") String requirement) {
    if (people.acting().isEmpty()) {
      throw new ProblemException(401, "GTM-LINK-002", null);
    }
    String text = query.strip();
    if (text.length() > MAX_QUERY) {
      throw new ProblemException(400, "GTM-LINK-017", "query", Integer.toString(MAX_QUERY));
    }
    PlanQuery wanted = linking.wanted(text, epic, requirement);
    return Response.ok(view(linking.search(wanted), wanted))
        .header("Cache-Control", "no-store")
        .build();
  }

  private PagesView view(PlanPages.Search search, PlanQuery wanted) {
    return new PagesView(
        search.hits().stream()
            .map(
                hit ->
                    PagesView.PageView.of(
                        hit,
                        PlanRanking.fits(hit, wanted),
                        hit.plans().map(plans -> holds(plans, wanted)).orElse(null)))
            .toList(),
        problem(search.problem()),
        search.problem() instanceof Lookup.NeedsAuthorisation needs ? needs.url() : null);
  }

  /** The plan of the wanted kind in a few words, or the first of another kind. */
  private String holds(List<PlanGlance> plans, PlanQuery wanted) {
    Optional<PlanGlance> shown =
        plans.stream()
            .min(Comparator.comparing(plan -> !plan.template().equals(wanted.template())));
    if (shown.isEmpty()) {
      return words.text("gtm.link.holds-none");
    }
    PlanGlance plan = shown.get();
    return words.text(
        plan.epic().isEmpty() || plan.epic().equals(wanted.epic())
            ? "gtm.link.holds"
            : "gtm.link.holds-for",
        words.text("gtm.template." + plan.template() + ".label"),
        Integer.toString(plan.filled()),
        Integer.toString(plan.total()),
        plan.epic());
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
