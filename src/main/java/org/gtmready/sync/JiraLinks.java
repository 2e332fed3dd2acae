package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The Jiras that this Confluence is linked to. */
@ConfluenceComponent
public class JiraLinks implements PeerLinks {

  private final ApplicationLinkService links;

  @Inject
  public JiraLinks(@ComponentImport ApplicationLinkService links) {
    this.links = links;
  }

  @Override
  public List<ApplicationLink> all() {
    return StreamSupport.stream(
            links.getApplicationLinks(JiraApplicationType.class).spliterator(), false)
        .toList();
  }

  @Override
  public Optional<ApplicationLink> find(String application) {
    return all().stream().filter(link -> link.getId().get().equals(application)).findFirst();
  }

  ApplicationLink primary() {
    return links.getPrimaryApplicationLink(JiraApplicationType.class);
  }
}
