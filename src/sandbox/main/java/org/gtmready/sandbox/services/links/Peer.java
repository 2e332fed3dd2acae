package org.gtmready.sandbox.services.links;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.net.URI;

/**
 * The application at the other end of a link.
 *
 * @param id its server id, the same on both sides
 * @param type kind of application
 * @param name as administrators see it
 * @param url base address
 */
public record Peer(ApplicationId id, Class<? extends ApplicationType> type, String name, URI url) {

  /** A product by its key. */
  public static Peer of(String product, ApplicationId id, URI url) {
    return product.equals("jira")
        ? new Peer(id, JiraApplicationType.class, "Jira", url)
        : new Peer(id, ConfluenceApplicationType.class, "Confluence", url);
  }
}
