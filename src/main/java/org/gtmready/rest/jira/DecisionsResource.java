package org.gtmready.rest.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.gtmready.core.audit.Export;
import org.gtmready.core.host.Users;
import org.gtmready.rest.problem.ProblemException;

/**
 * Decisions for administrators: of Jira for all of them, of a project for its own. Who administers
 * is asked by the use case; the host is told to let everybody come, so that refusals have our
 * shape. Answers are written while they are read, a few hundred decisions at a time.
 */
@JiraComponent
@Path("/decisions")
public class DecisionsResource {

  private static final String BAD = "GTM-REST-400";

  private final Export export;
  private final Users users;

  @Inject
  public DecisionsResource(Export export, Users users) {
    this.export = export;
    this.users = users;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @UnrestrictedAccess
  public Response json(
      @QueryParam("project") String project,
      @QueryParam("from") String from,
      @QueryParam("until") String until,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    Export.Permitted permitted = permitted(project, from, until, after, limit);
    StreamingOutput body = output -> DecisionsBody.json(permitted, output);
    return Response.ok(body).header("Cache-Control", "no-store").build();
  }

  @GET
  @Path("/csv")
  @Produces("text/csv;charset=UTF-8")
  @UnrestrictedAccess
  public Response csv(
      @QueryParam("project") String project,
      @QueryParam("from") String from,
      @QueryParam("until") String until,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    Export.Permitted permitted = permitted(project, from, until, after, limit);
    StreamingOutput body = output -> DecisionsBody.csv(permitted, output);
    return Response.ok(body)
        .header("Content-Disposition", "attachment; filename=\"gtm-decisions.csv\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }

  private Export.Permitted permitted(
      String project, String from, String until, String after, String limit) {
    if (users.acting().isEmpty()) {
      throw new ProblemException(401, "GTM-REST-401", null);
    }
    Export.Request request =
        new Export.Request(
            project,
            instant("from", from),
            instant("until", until),
            after == null || after.matches("0{1,9}") ? 0 : number("after", after),
            limit == null ? Export.DECISIONS : number("limit", limit));
    return export.ask(request).orElseThrow(() -> new ProblemException(403, "GTM-REST-403", null));
  }

  /** A day means its beginning, UTC. */
  private static Instant instant(String parameter, String text) {
    if (text == null) {
      return null;
    }
    try {
      return text.length() == 10
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(text);
    } catch (DateTimeException wrong) {
      throw new ProblemException(400, BAD, parameter);
    }
  }

  private static int number(String parameter, String digits) {
    if (!digits.matches("0*[1-9][0-9]{0,8}")) {
      throw new ProblemException(400, BAD, parameter);
    }
    return Integer.parseInt(digits);
  }
}
