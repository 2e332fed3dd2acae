package org.gtmready.sandbox.jira.rest;

import org.gtmready.sandbox.jira.Site;

/** All resources of {@code /rest/api/2}. */
public final class RestApi {
  private RestApi() {}

  /** Objects to register with JAX-RS. */
  public static Object[] resources(Site site) {
    Shapes shapes = new Shapes(site.baseUrl(), site.users());
    return new Object[] {
      new Problems(), new IssueResource(site, shapes), new TransitionResource(site, shapes),
    };
  }
}
