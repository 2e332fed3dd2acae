package org.gtmready.rest.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.host.Users;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicySettings;
import org.gtmready.rest.problem.JsonBody;
import org.gtmready.rest.problem.ProblemException;

/**
 * The policy in force, and what an administrator may change of it. Whether a host enforces the
 * annotations is its own affair; who may change what the gate covers is asked here, too.
 */
@JiraComponent
@Path("/policy")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

  private static final String FIELD = "issueTypes";
  private static final String OTHER_EPIC = "otherEpic";
  private static final int MOST = 1000;

  private final PolicySettings settings;
  private final Users users;

  @Inject
  public PolicyResource(PolicySettings settings, Users users) {
    this.settings = settings;
    this.users = users;
  }

  @GET
  @AdminOnly
  public Response policy() {
    administratorsOnly();
    return fresh(settings.current());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @AdminOnly
  @WebSudoRequired
  public Response change(InputStream body) {
    administratorsOnly();
    PolicyRequest request = JsonBody.read(body, PolicyRequest.class);
    List<String> asked = request.issueTypes();
    if (asked == null || asked.isEmpty() || asked.size() > MOST) {
      throw new ProblemException(400, "GTM-POLICY-001", FIELD);
    }
    List<IssueType> known = settings.issueTypes();
    Set<String> covered = new LinkedHashSet<>();
    asked.forEach(type -> covered.add(id(type, known)));
    return fresh(settings.change(covered, onOtherEpic(request.otherEpic())));
  }

  private void administratorsOnly() {
    if (users.acting().isEmpty()) {
      throw new ProblemException(401, "GTM-REST-401", null);
    }
    if (!users.administering()) {
      throw new ProblemException(403, "GTM-REST-403", null);
    }
  }

  private OtherEpic onOtherEpic(String asked) {
    return asked == null
        ? settings.current().onOtherEpic()
        : Stream.of(OtherEpic.values())
            .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(asked))
            .findFirst()
            .orElseThrow(() -> new ProblemException(400, "GTM-POLICY-004", OTHER_EPIC));
  }

  /** By its id, or by its name where that is the name of one only. */
  private static String id(String asked, List<IssueType> known) {
    if (known.stream().anyMatch(type -> type.id().equals(asked))) {
      return asked;
    }
    List<IssueType> named =
        known.stream().filter(type -> type.name().equalsIgnoreCase(asked)).toList();
    if (named.size() != 1) {
      throw new ProblemException(
          400, named.isEmpty() ? "GTM-POLICY-002" : "GTM-POLICY-003", FIELD, said(asked));
    }
    return named.get(0).id();
  }

  private Response fresh(Policy policy) {
    return Response.ok(PolicyView.of(policy, settings.issueTypes()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static String said(String name) {
    return name == null ? "null" : name.substring(0, Math.min(name.length(), 60));
  }
}
