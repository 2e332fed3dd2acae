package org.gtmready.jira.links;

import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.linking.PageLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows linked pages as remote issue links, in the form in which Confluence itself writes them.
 *
 * <p>Jira shows title and address of a remote link to everyone who can see the issue; a page with
 * view restrictions is therefore not shown.
 */
@JiraComponent
public class RemotePageLinks implements PageLinks {

  private static final Logger log = LoggerFactory.getLogger(RemotePageLinks.class);
  private static final String CONFLUENCE = "com.atlassian.confluence";

  /** Jira groups remote links by this word and shows it as it stands. */
  private static final String RELATIONSHIP = "GTM evidence";

  private final RemoteIssueLinkService links;
  private final IssueManager issues;
  private final JiraAuthenticationContext authentication;

  @Inject
  public RemotePageLinks(
      @JiraImport RemoteIssueLinkService links,
      @JiraImport IssueManager issues,
      @JiraImport JiraAuthenticationContext authentication) {
    this.links = links;
    this.issues = issues;
    this.authentication = authentication;
  }

  @Override
  public void show(Evidence evidence) {
    if (evidence.restricted()) {
      return;
    }
    Target.PageTarget page = (Target.PageTarget) evidence.target();
    ApplicationUser user = authentication.getLoggedInUser();
    try {
      RemoteIssueLinkService.CreateValidationResult checked =
          links.validateCreate(user, link(evidence, page));
      if (checked.isValid()) {
        links.create(user, checked);
      } else {
        // Also when Jira has it already, or when issue linking is switched off.
        log.debug("Jira shows no remote link for evidence {}", evidence.id());
      }
    } catch (RuntimeException failed) {
      log.warn("Remote link for evidence {} could not be written", evidence.id(), failed);
    }
  }

  @Override
  public void hide(long epicId, Target.PageTarget page) {
    ApplicationUser user = authentication.getLoggedInUser();
    try {
      Issue issue = issues.getIssueObject(epicId);
      if (isOurs(user, issue, globalId(page))) {
        links.deleteByGlobalId(user, links.validateDeleteByGlobalId(user, issue, globalId(page)));
      }
    } catch (RuntimeException failed) {
      log.warn("Remote link of page {} could not be removed", page.pageId(), failed);
    }
  }

  /** Confluence and people link pages too, under other relationships; those links stay. */
  private boolean isOurs(ApplicationUser user, Issue issue, String globalId) {
    RemoteIssueLink link =
        links.getRemoteIssueLinkByGlobalId(user, issue, globalId).getRemoteIssueLink();
    return link != null && RELATIONSHIP.equals(link.getRelationship());
  }

  private static RemoteIssueLink link(Evidence evidence, Target.PageTarget page) {
    return new RemoteIssueLinkBuilder()
        .issueId(evidence.epicId())
        .globalId(globalId(page))
        .applicationType(CONFLUENCE)
        .applicationName("Confluence")
        .relationship(RELATIONSHIP)
        .title(evidence.title())
        .url(evidence.url())
        .build();
  }

  private static String globalId(Target.PageTarget page) {
    return "appId=" + page.application() + "&pageId=" + page.pageId();
  }
}
