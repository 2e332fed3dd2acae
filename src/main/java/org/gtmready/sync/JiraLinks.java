package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.gtmready.core.sync.KnownJiras;

/** The Jiras that this Confluence is linked to; nobody else is ever sent anything. */
@ConfluenceComponent
public class JiraLinks implements KnownJiras {

  private final ApplicationLinkService links;

  @Inject
  public JiraLinks(@ComponentImport ApplicationLinkService links) {
    this.links = links;
  }

  @Override
  public boolean knows(String baseUrl) {
    return link(baseUrl).isPresent();
  }

  /** The link whose browser or server address is this base URL. */
  Optional<ApplicationLink> link(String baseUrl) {
    return StreamSupport.stream(
            links.getApplicationLinks(JiraApplicationType.class).spliterator(), false)
        .filter(link -> same(link.getDisplayUrl(), baseUrl) || same(link.getRpcUrl(), baseUrl))
        .findFirst();
  }

  ApplicationLink primary() {
    return links.getPrimaryApplicationLink(JiraApplicationType.class);
  }

  private static boolean same(URI address, String baseUrl) {
    return address != null && plain(address.toString()).equals(plain(baseUrl));
  }

  private static String plain(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
