package org.gtmready.sandbox.jira.rest;

import java.time.Clock;
import org.gtmready.sandbox.host.Sessions;
import org.gtmready.sandbox.jira.Site;

/** All resources of {@code /rest/api/2} and {@code /rest/auth/1}. */
public final class RestApi {
  private RestApi() {}

  /** Objects to register with JAX-RS. */
  public static Object[] resources(Site site, Clock clock) {
    Shapes shapes = new Shapes(site.baseUrl(), site.users());
    return new Object[] {
      new Problems(),
      new HttpProblems(),
      new ServerResource(site, clock),
      new UserResource(site, shapes),
      new ProjectResource(site, shapes),
      new VersionResource(site, shapes),
      new ConstantResource(shapes),
      new IssueResource(site, shapes),
      new TransitionResource(site, shapes),
      new CommentResource(site, shapes),
      new RemoteLinkResource(site, shapes),
      new PropertyResource(site, shapes),
      new IssueLinkResource(site, shapes),
      new CreateMetaResource(site, shapes),
      new PermissionResource(site),
      new SearchResource(site, shapes),
    };
  }

  /** Objects to register for {@code /rest/auth/1}. */
  public static Object[] session(Site site, Sessions sessions) {
    return new Object[] {new Problems(), new HttpProblems(), new SessionResource(site, sessions)};
  }
}
