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
import java.util.Set;
import org.gtmready.core.host.Users;
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
    List<String> asked = JsonBody.read(body, PolicyRequest.class).issueTypes();
    if (asked == null || asked.isEmpty() || asked.size() > MOST) {
      throw new ProblemException(400, "GTM-POLICY-001", FIELD);
    }
    List<String> known = settings.issueTypes();
    Set<String> covered = new LinkedHashSet<>();
    for (String name : asked) {
      covered.add(
          known.stream()
              .filter(type -> type.equalsIgnoreCase(name))
              .findFirst()
              .orElseThrow(() -> new ProblemException(400, "GTM-POLICY-002", FIELD, said(name))));
    }
    return fresh(settings.cover(covered));
  }

  private void administratorsOnly() {
    if (users.acting().isEmpty()) {
      throw new ProblemException(401, "GTM-REST-401", null);
    }
    if (!users.administering()) {
      throw new ProblemException(403, "GTM-REST-403", null);
    }
  }

  private static Response fresh(Policy policy) {
    return Response.ok(PolicyView.of(policy)).header("Cache-Control", "no-store").build();
  }

  private static String said(String name) {
    return name == null ? "null" : name.substring(0, Math.min(name.length(), 60));
  }
}
