package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;

/** Users: oneself, one, and searching. Anonymous sees none. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {
  private final Site site;
  private final Shapes shapes;

  UserResource(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  @GET
  @Path("/myself")
  public ObjectNode myself() {
    return detailed(loggedIn());
  }

  @GET
  @Path("/user")
  public ObjectNode user(@QueryParam("username") String username, @QueryParam("key") String key) {
    loggedIn();
    String wanted = username == null ? key : username;
    if (wanted == null) {
      throw new JiraProblem(
          400, "Either the 'username' or the 'key' query parameters need to be provided");
    }
    return detailed(
        (username == null ? site.users().byKey(key) : site.users().find(username))
            .orElseThrow(
                () -> new JiraProblem(404, "The user named '" + wanted + "' does not exist")));
  }

  @GET
  @Path("/user/search")
  public ArrayNode search(
      @QueryParam("username") String username,
      @QueryParam("query") String query,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    loggedIn();
    String text = username == null ? query : username;
    if (text == null) {
      throw new JiraProblem(400, "The username query parameter was not provided");
    }
    return page(matching(text), startAt, maxResults);
  }

  @GET
  @Path("/user/assignable/search")
  public ArrayNode assignable(
      @QueryParam("username") @DefaultValue("") String username,
      @QueryParam("project") String project,
      @QueryParam("issueKey") String issueKey,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    long projectId = project(project, issueKey);
    return page(
        matching(username).filter(it -> site.access().may(it, Access.ASSIGNABLE, projectId)),
        startAt,
        maxResults);
  }

  @GET
  @Path("/user/assignable/multiProjectSearch")
  public ArrayNode assignableToAll(
      @QueryParam("username") @DefaultValue("") String username,
      @QueryParam("projectKeys") @DefaultValue("") String projectKeys,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    loggedIn();
    List<Long> projects =
        Stream.of(projectKeys.split(","))
            .map(key -> ProjectResource.see(site, key.strip()).id())
            .toList();
    return page(
        matching(username)
            .filter(
                it ->
                    projects.stream()
                        .allMatch(project -> site.access().may(it, Access.ASSIGNABLE, project))),
        startAt,
        maxResults);
  }

  /** The project by its key, or that of an issue. */
  private long project(String project, String issueKey) {
    User user = loggedIn();
    return issueKey == null
        ? ProjectResource.see(site, project == null ? "" : project).id()
        : site.issues().see(user, issueKey).projectId();
  }

  private Stream<User> matching(String text) {
    String wanted = ".".equals(text) ? "" : text.toLowerCase(Locale.ROOT);
    return site.users().all().stream()
        .filter(
            it ->
                Stream.of(it.name(), it.displayName(), it.email())
                    .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted)));
  }

  private ArrayNode page(Stream<User> users, int startAt, int maxResults) {
    return Json.array(
        users.skip(Math.max(0, startAt)).limit(Math.max(0, maxResults)).toList(), shapes::user);
  }

  private ObjectNode detailed(User user) {
    ObjectNode node = shapes.user(user);
    ObjectNode groups = node.putObject("groups").put("size", user.groups().size());
    ArrayNode items = groups.putArray("items");
    user.groups().stream().sorted().forEach(name -> items.addObject().put("name", name));
    node.putObject("applicationRoles").put("size", 0).putArray("items");
    return node.put("expand", "groups,applicationRoles");
  }

  private static User loggedIn() {
    if (CurrentUser.get() == null) {
      throw Access.denied(
          null, "You are not authenticated. Authentication required to perform this operation.");
    }
    return CurrentUser.get();
  }
}
