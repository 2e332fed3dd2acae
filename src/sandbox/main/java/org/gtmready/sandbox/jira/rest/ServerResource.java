package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.gtmready.sandbox.jira.Site;

/** What the site is. */
@Path("/serverInfo")
@Produces(MediaType.APPLICATION_JSON)
public final class ServerResource {
  private final Site site;
  private final Clock clock;

  ServerResource(Site site, Clock clock) {
    this.site = site;
    this.clock = clock;
  }

  @GET
  public ObjectNode info() {
    ObjectNode info = Json.object();
    info.put("baseUrl", site.baseUrl());
    info.put("version", "11.3.0");
    info.putArray("versionNumbers").add(11).add(3).add(0);
    info.put("deploymentType", "Server");
    info.put("buildNumber", 11030000);
    info.put("buildDate", "2026-01-01T00:00:00.000+0000");
    info.put("serverTime", Json.instant(clock.instant()));
    info.put("scmInfo", "sandbox");
    return info.put("serverTitle", "Jira");
  }
}
