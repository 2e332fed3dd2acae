package org.gtmready.rest.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gtmready.core.audit.DecisionSentences;
import org.gtmready.core.audit.Timeline;
import org.gtmready.core.audit.TimelinePlace;
import org.gtmready.core.host.Messages;
import org.gtmready.core.host.Users;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.rest.problem.ProblemException;

/**
 * What happened to an epic: what was decided and what was linked. Who may browse the issue may
 * read; an issue that may not be seen is not there.
 */
@JiraComponent
@Path("/epics/{key}/history")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

  private static final String BAD = "GTM-REST-400";

  private final Timeline timeline;
  private final PolicyStore policies;
  private final Users people;
  private final Messages words;

  @Inject
  public TimelineResource(Timeline timeline, PolicyStore policies, Users people, Messages words) {
    this.timeline = timeline;
    this.policies = policies;
    this.people = people;
    this.words = words;
  }

  @GET
  @UnrestrictedAccess
  public Response history(
      @PathParam("key") String key,
      @QueryParam("before") String before,
      @QueryParam("limit") String limit) {
    TimelinePlace after =
        before == null
            ? null
            : TimelinePlace.of(before).orElseThrow(() -> new ProblemException(400, BAD, "before"));
    return timeline
        .of(key, after, limit(limit))
        .map(part -> TimelineView.of(key, part, people, sentences(key)))
        .map(view -> Response.ok(view).header("Cache-Control", "no-store").build())
        .orElseThrow(() -> new ProblemException(404, "GTM-LINK-001", null));
  }

  private DecisionSentences sentences(String key) {
    String project = key.substring(0, Math.max(0, key.lastIndexOf('-')));
    return new DecisionSentences(words, policies.policyFor(project));
  }

  private static int limit(String digits) {
    if (digits == null) {
      return Timeline.ENTRIES;
    }
    if (!digits.matches("0*[1-9][0-9]{0,8}")) {
      throw new ProblemException(400, BAD, "limit");
    }
    return Integer.parseInt(digits);
  }
}
