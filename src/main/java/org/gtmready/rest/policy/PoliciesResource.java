package org.gtmready.rest.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.host.Messages;
import org.gtmready.core.host.Users;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.policy.layer.Layer;
import org.gtmready.core.policy.layer.LayeredPolicies;
import org.gtmready.core.policy.layer.PolicyDocument;
import org.gtmready.core.policy.layer.PolicyEditing;
import org.gtmready.core.policy.layer.PolicyFormat;
import org.gtmready.core.policy.layer.PolicyProblem;
import org.gtmready.core.policy.layer.PolicyVersions;
import org.gtmready.core.policy.layer.PolicyVersions.Saved;
import org.gtmready.core.policy.layer.Projects;
import org.gtmready.core.policy.layer.Scope;
import org.gtmready.rest.policy.PolicyViews.ChangeView;
import org.gtmready.rest.policy.PolicyViews.CheckView;
import org.gtmready.rest.policy.PolicyViews.EffectiveView;
import org.gtmready.rest.policy.PolicyViews.LayerView;
import org.gtmready.rest.policy.PolicyViews.PlaceView;
import org.gtmready.rest.policy.PolicyViews.VersionsView;
import org.gtmready.rest.policy.PolicyViews.WrongView;
import org.gtmready.rest.problem.JsonBody;
import org.gtmready.rest.problem.ProblemException;

/**
 * Layers of the policy: read, tried and saved. Global and category layers are for administrators of
 * Jira, a project's for those of the project; a project that may not be administered is not there.
 */
@JiraComponent
@Path("/policies")
@Produces(MediaType.APPLICATION_JSON)
public class PoliciesResource {

  /** Bytes that a request with a policy may have. */
  static final int LIMIT = 1024 * 1024;

  private static final int PAGE = 50;
  private static final String PROJECT = "/{scope: project-[A-Za-z0-9_]+}";
  private static final String UPPER = "/{scope: global|category-[0-9]+}";
  private static final String ANY = "/{scope: global|category-[0-9]+|project-[A-Za-z0-9_]+}";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final PolicyStore policies;
  private final LayeredPolicies layers;
  private final PolicyEditing editing;
  private final PolicyVersions versions;
  private final Projects projects;
  private final Users users;
  private final Messages words;

  @Inject
  public PoliciesResource(
      LayeredPolicies layers,
      PolicyEditing editing,
      PolicyVersions versions,
      Projects projects,
      Users users,
      Messages words) {
    this.policies = layers;
    this.layers = layers;
    this.editing = editing;
    this.versions = versions;
    this.projects = projects;
    this.users = users;
    this.words = words;
  }

  /** The policy in force of a project, or of none, with the layers that it comes of. */
  @GET
  @Path("/effective")
  @UnrestrictedAccess
  public Response effective(@QueryParam("project") String project) {
    Scope scope = project == null ? Scope.GLOBAL : scope("project-" + project);
    allowed(scope);
    Optional<Projects.Place> place = projects.find(scope.id());
    List<Scope> scopes = place.map(Projects.Place::scopes).orElse(List.of(Scope.GLOBAL));
    var policy = policies.policyFor(place.map(Projects.Place::key).orElse(""));
    return fresh(
        new EffectiveView(
            policy.version(),
            layers.layers(scopes).stream().map(this::view).toList(),
            EffectiveJson.of(policy)));
  }

  @GET
  @Path(ANY)
  @UnrestrictedAccess
  public Response layer(@PathParam("scope") String asked) {
    Scope scope = allowed(scope(asked));
    return fresh(
        layers
            .layer(scope)
            .map(this::view)
            .orElseGet(() -> view(new Layer(scope, 0, PolicyDocument.EMPTY))));
  }

  @GET
  @Path(ANY + "/versions")
  @UnrestrictedAccess
  public Response versions(@PathParam("scope") String asked, @QueryParam("below") String below) {
    Scope scope = allowed(scope(asked));
    List<Saved> found =
        versions.of(scope, below == null ? Long.MAX_VALUE : number(below), PAGE + 1);
    boolean more = found.size() > PAGE;
    List<Saved> page = more ? found.subList(0, PAGE) : found;
    return fresh(
        new VersionsView(
            scope.toString(),
            page.stream().map(saved -> view(saved, null)).toList(),
            more ? page.get(PAGE - 1).number() : null));
  }

  @GET
  @Path(ANY + "/versions/{number}")
  @UnrestrictedAccess
  public Response version(@PathParam("scope") String asked, @PathParam("number") String number) {
    Scope scope = allowed(scope(asked));
    return fresh(
        versions
            .find(number(number))
            .filter(saved -> saved.scope().equals(scope))
            .map(saved -> view(saved, tree(saved.document())))
            .orElseThrow(PoliciesResource::notFound));
  }

  /** Tries a policy, and changes nothing: for a page, and for a pipeline that keeps it in files. */
  @POST
  @Path(ANY + "/check")
  @Consumes(MediaType.APPLICATION_JSON)
  @UnrestrictedAccess
  public Response check(@PathParam("scope") String asked, InputStream body) {
    Scope scope = allowed(scope(asked));
    try {
      PolicyEditing.Preview preview =
          editing.preview(scope, PolicyJson.read(body(body).path("policy")));
      return fresh(
          new CheckView(
              preview.found().errors().isEmpty(),
              places(preview.found().errors()),
              places(preview.found().notes()),
              preview.changes().stream()
                  .map(
                      it ->
                          new ChangeView(
                              it.requirement(),
                              it.attribute(),
                              it.before(),
                              it.after(),
                              it.weakens()))
                  .toList()));
    } catch (PolicyFormat.Unreadable wrong) {
      return fresh(new CheckView(false, places(wrong.problems()), List.of(), List.of()));
    }
  }

  @PUT
  @Path(UPPER)
  @Consumes(MediaType.APPLICATION_JSON)
  @AdminOnly
  @WebSudoRequired
  public Response saveUpper(@PathParam("scope") String asked, InputStream body) {
    return save(asked, body);
  }

  /** Jira asks administrators of a project for no secure session, nor does this. */
  @PUT
  @Path(PROJECT)
  @Consumes(MediaType.APPLICATION_JSON)
  @UnrestrictedAccess
  public Response saveProject(@PathParam("scope") String asked, InputStream body) {
    return save(asked, body);
  }

  private Response save(String asked, InputStream stream) {
    Scope scope = allowed(scope(asked));
    JsonNode body = body(stream);
    if (!body.path("replaces").isIntegralNumber()) {
      throw new ProblemException(400, "GTM-POLICY-006", "replaces");
    }
    JsonNode why = body.path("why");
    if (!isReason(why)) {
      throw new ProblemException(
          400, "GTM-POLICY-009", "why", Integer.toString(PolicyEditing.LONGEST_REASON));
    }
    try {
      return answer(
          scope,
          editing.save(
              scope,
              PolicyJson.read(body.path("policy")),
              body.path("replaces").longValue(),
              why.isTextual() ? why.textValue().strip() : ""));
    } catch (PolicyFormat.Unreadable wrong) {
      return wrong(wrong.problems());
    }
  }

  private static boolean isReason(JsonNode why) {
    boolean silent = why.isMissingNode() || why.isNull();
    return silent || (why.isTextual() && why.textValue().length() <= PolicyEditing.LONGEST_REASON);
  }

  private Response answer(Scope scope, PolicyEditing.Outcome outcome) {
    if (outcome instanceof PolicyEditing.Outcome.Wrong wrong) {
      return wrong(wrong.errors());
    }
    if (outcome instanceof PolicyEditing.Outcome.Locked locked) {
      throw new ProblemException(409, "GTM-POLICY-008", null, name(locked.by()));
    }
    if (outcome instanceof PolicyEditing.Outcome.Overtaken) {
      throw new ProblemException(409, "GTM-POLICY-007", "replaces");
    }
    return layer(scope.toString());
  }

  private Response wrong(List<PolicyProblem> errors) {
    String key = "gtm.problem.GTM-POLICY-005";
    return Response.status(400)
        .header("Cache-Control", "no-store")
        .entity(
            new WrongView(
                "GTM-POLICY-005",
                words.text(key, Integer.toString(errors.size())),
                errors.get(0).path(),
                words.text(key + ".help"),
                places(errors)))
        .build();
  }

  /** The scope that an address names: a project by its key or id. */
  private Scope scope(String asked) {
    int dash = asked.indexOf('-');
    String rest = asked.substring(dash + 1);
    if (dash < 0) {
      return Scope.GLOBAL;
    }
    if (asked.startsWith("category")) {
      return Scope.category(number(rest));
    }
    Optional<Projects.Place> place =
        rest.matches("[0-9]{1,18}") ? projects.find(Long.parseLong(rest)) : projects.find(rest);
    return Scope.project(place.map(Projects.Place::id).orElse(0L));
  }

  /** Whoever may not see a project's policy is told that there is no such project. */
  private Scope allowed(Scope scope) {
    if (users.acting().isEmpty()) {
      throw new ProblemException(401, "GTM-REST-401", null);
    }
    boolean ofProject = scope.kind() == Scope.Kind.PROJECT;
    boolean there =
        switch (scope.kind()) {
          case GLOBAL -> true;
          case CATEGORY -> projects.category(scope.id()).isPresent();
          case PROJECT -> scope.id() != 0;
        };
    boolean may = there && projects.mayEdit(scope);
    if (!may && !ofProject && !users.administering()) {
      throw new ProblemException(403, "GTM-REST-403", null);
    }
    if (!may) {
      throw notFound();
    }
    return scope;
  }

  private LayerView view(Layer layer) {
    Optional<Saved> saved =
        versions.find(layer.version()).filter(it -> it.scope().equals(layer.scope()));
    return new LayerView(
        layer.scope().toString(),
        name(layer.scope()),
        layer.version(),
        saved.map(Saved::by).filter(by -> !by.isEmpty()).map(users::nameOf).orElse(""),
        saved.map(it -> it.at().toString()).orElse(null),
        saved.map(Saved::why).orElse(""),
        editing.lockedBy(layer.scope()).map(Scope::toString).orElse(null),
        PolicyJson.tree(layer.document()));
  }

  private LayerView view(Saved saved, JsonNode policy) {
    return new LayerView(
        saved.scope().toString(),
        name(saved.scope()),
        saved.number(),
        saved.by().isEmpty() ? "" : users.nameOf(saved.by()),
        saved.at().toString(),
        saved.why(),
        null,
        policy);
  }

  private String name(Scope scope) {
    return switch (scope.kind()) {
      case GLOBAL -> words.text("gtm.policy.global");
      case CATEGORY -> projects.category(scope.id()).orElse("");
      case PROJECT -> projects.find(scope.id()).map(Projects.Place::name).orElse("");
    };
  }

  private List<PlaceView> places(List<PolicyProblem> problems) {
    return problems.stream()
        .map(it -> new PlaceView(it.path(), words.text(it.message(), it.args().toArray())))
        .toList();
  }

  private static JsonNode body(InputStream body) {
    JsonNode json = tree(JsonBody.text(body, LIMIT));
    if (!json.isObject()) {
      throw new ProblemException(400, "GTM-REST-400", null);
    }
    return json;
  }

  private static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new ProblemException(400, "GTM-REST-400", null);
    }
  }

  private static long number(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw notFound();
    }
    return Long.parseLong(text);
  }

  private static ProblemException notFound() {
    return new ProblemException(404, "GTM-REST-404", null);
  }

  private static Response fresh(Object view) {
    return Response.ok(view).header("Cache-Control", "no-store").build();
  }
}
