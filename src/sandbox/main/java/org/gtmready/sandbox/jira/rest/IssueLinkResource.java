package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.IssueLinkRow;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.LinkType;

/** Links between issues, and the types of them. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueLinkResource {
  private final Site site;
  private final Shapes shapes;

  IssueLinkResource(Site site, Shapes shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  @GET
  @Path("/issueLinkType")
  public ObjectNode types() {
    ObjectNode node = Json.object();
    node.set("issueLinkTypes", Json.array(LinkType.ALL, shapes::linkType));
    return node;
  }

  @GET
  @Path("/issueLinkType/{id}")
  public ObjectNode type(@PathParam("id") String id) {
    return shapes.linkType(typeOf(id));
  }

  @POST
  @Path("/issueLink")
  public Response link(String body) {
    User user = CurrentUser.get();
    JsonNode sent = Json.object(body);
    LinkType linkType = typeOf(sent.path("type"));
    IssueRow inward = issue(site, sent.path("inwardIssue"));
    IssueRow outward = issue(site, sent.path("outwardIssue"));
    mayLink(user, inward);
    mayLink(user, outward);
    if (inward.id() == outward.id()) {
      throw new JiraProblem(400, "You cannot link an issue to itself.");
    }
    site.store().links().add(linkType, inward.id(), outward.id());
    if (sent.path("comment").hasNonNull("body")) {
      site.issues().comment(user, inward, Additions.comment(sent.path("comment")));
    }
    // some clients look at the type even of an empty answer
    return Response.status(Response.Status.CREATED).type(MediaType.APPLICATION_JSON).build();
  }

  @GET
  @Path("/issueLink/{id}")
  public ObjectNode read(@PathParam("id") String id) {
    IssueLinkRow link = see(id);
    IssueShape shape = new IssueShape(site, shapes);
    ObjectNode node = Json.object();
    node.put("id", String.valueOf(link.id()));
    node.put("self", shapes.self("/issueLink/" + link.id()));
    node.set("type", shapes.linkType(link.type()));
    node.set("inwardIssue", shape.brief(seen(link.sourceId())));
    node.set("outwardIssue", shape.brief(seen(link.destinationId())));
    return node;
  }

  @DELETE
  @Path("/issueLink/{id}")
  public Response delete(@PathParam("id") String id) {
    IssueLinkRow link = see(id);
    mayLink(CurrentUser.get(), seen(link.sourceId()));
    site.store().links().delete(link.id());
    return Response.noContent().build();
  }

  private IssueLinkRow see(String id) {
    long number = id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
    return site.store()
        .links()
        .byId(number)
        .orElseThrow(() -> new JiraProblem(404, "No issue link with id '" + id + "' exists."));
  }

  private IssueRow seen(long id) {
    return site.issues().see(CurrentUser.get(), String.valueOf(id));
  }

  static IssueRow issue(Site site, JsonNode reference) {
    String key =
        reference.hasNonNull("key")
            ? reference.path("key").asText()
            : reference.path("id").asText();
    try {
      return site.issues().see(CurrentUser.get(), key);
    } catch (JiraProblem e) {
      // of the issues to link Jira says 404 also when they are there but hidden
      throw e.status() == 403 ? new JiraProblem(404, e.messages(), e.errors()) : e;
    }
  }

  /** Jira answers 401 here, also to those who are logged in. */
  private void mayLink(User user, IssueRow issue) {
    if (!site.access().may(user, Access.LINK, issue.projectId())) {
      throw new JiraProblem(401, "No Link Issue Permission for issue '" + issue.key() + "'");
    }
  }

  static LinkType typeOf(JsonNode type) {
    return typeOf(type.path("name").asText(type.path("id").asText()));
  }

  private static LinkType typeOf(String idOrName) {
    String wanted = idOrName.toLowerCase(Locale.ROOT);
    return LinkType.ALL.stream()
        .filter(t -> t.id().equals(wanted) || t.name().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .orElseThrow(
            () -> new JiraProblem(404, "No issue link type with name '" + idOrName + "' found."));
  }
}
