package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.IssueRow;

/** Watchers, votes and work logs of an issue: there are none. */
@Path("/issue/{key}/{what:watchers|votes|worklog}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class WatchResource {
  private final Site site;
  private final Shapes shapes;

  WatchResource(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  @GET
  public ObjectNode list(@PathParam("key") String key, @PathParam("what") String what) {
    IssueRow issue = site.issues().see(CurrentUser.get(), key);
    ObjectNode node =
        switch (what) {
          case "votes" -> shapes.votes(issue);
          case "watchers" -> shapes.watches(issue);
          default -> Json.object().put("startAt", 0).put("maxResults", 0).put("total", 0);
        };
    node.putArray(Map.of("votes", "voters", "worklog", "worklogs").getOrDefault(what, what));
    return node;
  }
}
