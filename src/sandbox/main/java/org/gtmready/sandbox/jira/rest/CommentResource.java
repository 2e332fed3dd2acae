package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.Comment;
import org.gtmready.sandbox.jira.store.IssueRow;

/** Comments of an issue. */
@Path("/issue/{key}/comment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommentResource {
  private final Site site;
  private final Shapes shapes;

  CommentResource(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  @GET
  public ObjectNode list(@PathParam("key") String key) {
    IssueRow issue = see(key);
    ObjectNode page = new IssueShape(site, shapes).comments(site.store().comments().of(issue.id()));
    return page.put("maxResults", 1048576);
  }

  @POST
  public Response add(@PathParam("key") String key, String body) {
    Comment comment =
        site.issues().comment(CurrentUser.get(), see(key), Additions.comment(Json.object(body)));
    return Response.status(Response.Status.CREATED).entity(shapes.comment(comment)).build();
  }

  @GET
  @Path("/{id}")
  public ObjectNode read(@PathParam("key") String key, @PathParam("id") String id) {
    return shapes.comment(comment(see(key), id));
  }

  @PUT
  @Path("/{id}")
  public ObjectNode update(@PathParam("key") String key, @PathParam("id") String id, String body) {
    Comment comment = own(see(key), id);
    site.store().comments().update(comment.id(), Additions.comment(Json.object(body)));
    return read(key, id);
  }

  @DELETE
  @Path("/{id}")
  public Response delete(@PathParam("key") String key, @PathParam("id") String id) {
    site.store().comments().delete(own(see(key), id).id());
    return Response.noContent().build();
  }

  private IssueRow see(String key) {
    return site.issues().see(CurrentUser.get(), key);
  }

  private Comment comment(IssueRow issue, String id) {
    long number = id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
    return site.store()
        .comments()
        .byId(issue.id(), number)
        .orElseThrow(() -> new JiraProblem(404, "Can not find a comment for the id: " + id + "."));
  }

  /** The comment, if the user wrote it or administers the project. */
  private Comment own(IssueRow issue, String id) {
    User user = CurrentUser.get();
    Comment comment = comment(issue, id);
    if (user == null || !user.name().equals(comment.author())) {
      site.access()
          .require(user, Access.ADMINISTER, issue.projectId(), "change the comment with id: " + id);
    }
    return comment;
  }
}
