package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.IssueTable.Slice;

/** Searching with JQL. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SearchResource {
  private static final int MOST = 1000;
  private static final int DEFAULT = 50;
  private final Site site;
  private final IssueShape issueShape;
  private final Expansions expansions;

  SearchResource(Site site, Shapes shapes) {
    this.site = site;
    this.issueShape = new IssueShape(site, shapes);
    this.expansions = new Expansions(site, shapes);
  }

  /** What is searched. */
  private record Wanted(
      String jql, int startAt, int maxResults, boolean strict, FieldChoice fields, String expand) {}

  @GET
  public ObjectNode get(
      @QueryParam("jql") @DefaultValue("") String jql,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @QueryParam("validateQuery") @DefaultValue("true") String validate,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") @DefaultValue("") String expand) {
    FieldChoice choice = FieldChoice.of(fields, true);
    return find(new Wanted(jql, startAt, maxResults, isStrict(validate), choice, expand));
  }

  @POST
  public ObjectNode post(String body) {
    JsonNode sent = Json.object(body);
    return find(
        new Wanted(
            sent.path("jql").asText(""),
            sent.path("startAt").asInt(0),
            sent.path("maxResults").asInt(DEFAULT),
            isStrict(sent.path("validateQuery").asText("true")),
            FieldChoice.of(texts(sent.path("fields")), true),
            String.join(",", texts(sent.path("expand")))));
  }

  /** Clients of Jira Cloud send words where Data Center has a truth value. */
  private static boolean isStrict(String validate) {
    return !List.of("false", "none", "warn").contains(validate.toLowerCase(Locale.ROOT));
  }

  private ObjectNode find(Wanted wanted) {
    if (wanted.startAt() < 0) {
      throw new JiraProblem(400, "The 'startAt' value must not be negative.");
    }
    User user = CurrentUser.get();
    int most = Math.max(0, Math.min(MOST, wanted.maxResults() < 0 ? MOST : wanted.maxResults()));
    ObjectNode node = Json.object();
    node.put("expand", "schema,names");
    Slice slice = new Slice(0, List.of());
    try {
      slice = site.search().find(user, wanted.jql(), wanted.startAt(), most);
    } catch (JiraProblem e) {
      if (wanted.strict() || e.getMessage().startsWith("Error in the JQL Query")) {
        throw e;
      }
      e.messages().forEach(node.putArray("warningMessages")::add);
    }
    node.put("startAt", wanted.startAt()).put("maxResults", most).put("total", slice.total());
    var issues = node.putArray("issues");
    for (IssueRow issue : slice.issues()) {
      ObjectNode it = issueShape.of(user, issue, wanted.fields());
      expansions.add(it, user, issue, wanted.expand());
      issues.add(it);
    }
    Expansions.describe(node, wanted.expand(), issues.findValues("fields"));
    return node;
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.forEach(element -> texts.add(element.asText()));
    return texts;
  }
}
