package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.Sessions;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;

/** The session that clients with a cookie log in to, ask for and leave. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SessionResource {
  private final Site site;
  private final Sessions sessions;

  SessionResource(Site site, Sessions sessions) {
    this.site = site;
    this.sessions = sessions;
  }

  @GET
  public ObjectNode current() {
    String name = loggedIn().name();
    ObjectNode node =
        Json.object()
            .put("self", site.baseUrl() + "/rest/api/latest/user?username=" + Shapes.encoded(name))
            .put("name", name);
    node.set("loginInfo", loginInfo());
    return node;
  }

  @POST
  public ObjectNode logIn(
      @Context HttpServletRequest request, @Context HttpServletResponse response, String body) {
    JsonNode sent = Json.object(body);
    User user =
        site.users()
            .find(Json.text(sent, "username"))
            .filter(it -> it.name().equals(Json.text(sent, "password")))
            .orElseThrow(() -> new JiraProblem(401, "Login failed"));
    Cookie cookie = sessions.begin(request, response, user);
    ObjectNode node = Json.object();
    node.putObject("session").put("name", cookie.getName()).put("value", cookie.getValue());
    node.set("loginInfo", loginInfo());
    return node;
  }

  @DELETE
  public Response logOut(
      @Context HttpServletRequest request, @Context HttpServletResponse response) {
    loggedIn();
    sessions.end(request, response);
    return Response.noContent().build();
  }

  private static User loggedIn() {
    if (CurrentUser.get() == null) {
      throw Access.denied(
          null, "You are not authenticated. Authentication required to perform this operation.");
    }
    return CurrentUser.get();
  }

  /** Logins are not counted here; clients read the count all the same. */
  private static ObjectNode loginInfo() {
    return Json.object().put("failedLoginCount", 0).put("loginCount", 1);
  }
}
