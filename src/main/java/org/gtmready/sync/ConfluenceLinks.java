package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The Confluences that this Jira is linked to. */
@JiraComponent
public class ConfluenceLinks implements PeerLinks {

  private final ApplicationLinkService links;

  @Inject
  public ConfluenceLinks(@ComponentImport ApplicationLinkService links) {
    this.links = links;
  }

  @Override
  public List<ApplicationLink> all() {
    return StreamSupport.stream(
            links.getApplicationLinks(ConfluenceApplicationType.class).spliterator(), false)
        .toList();
  }

  @Override
  public Optional<ApplicationLink> find(String application) {
    return all().stream().filter(link -> link.getId().get().equals(application)).findFirst();
  }

  /** The Confluence in which new pages are written and searched. */
  ApplicationLink primary() {
    return links.getPrimaryApplicationLink(ConfluenceApplicationType.class);
  }
}
