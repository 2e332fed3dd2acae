package org.gtmready.jira.links;

import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
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
 * <p>Whoever can see the issue reads what is stored of a remote link. It therefore bears the title
 * that Confluence's own links bear, and Jira asks Confluence for the real one when it shows it to
 * somebody; a page with view restrictions is not shown at all.
 */
@JiraComponent
public class RemotePageLinks implements PageLinks {

  private static final Logger log = LoggerFactory.getLogger(RemotePageLinks.class);
  private static final String CONFLUENCE = "com.atlassian.confluence";

  /** Jira groups remote links by this word and shows it as it stands. */
  private static final String RELATIONSHIP = "GTM evidence";

  private static final String TITLE = "Page";

  private final RemoteIssueLinkService links;
  private final RemoteIssueLinkManager stored;
  private final IssueManager issues;
  private final UserManager users;

  @Inject
  public RemotePageLinks(
      @JiraImport RemoteIssueLinkService links,
      @JiraImport RemoteIssueLinkManager stored,
      @JiraImport IssueManager issues,
      @JiraImport("jiraUserManager") UserManager users) {
    this.links = links;
    this.stored = stored;
    this.issues = issues;
    this.users = users;
  }

  @Override
  public void show(Evidence evidence) {
    if (evidence.restricted()) {
      return;
    }
    try {
      if (!isShown(evidence)) {
        hide(evidence);
        create(evidence);
      }
    } catch (RuntimeException failed) {
      log.warn("Remote link for evidence {} could not be written", evidence.id(), failed);
    }
  }

  private void create(Evidence evidence) {
    ApplicationUser linker = users.getUserByKey(evidence.linkedBy());
    RemoteIssueLinkService.CreateValidationResult checked =
        links.validateCreate(linker, link(evidence, (Target.PageTarget) evidence.target()));
    if (checked.isValid()) {
      links.create(linker, checked);
    } else {
      // Also when Confluence or a person linked it before, or issue linking is switched off.
      log.debug("Jira shows no remote link for evidence {}", evidence.id());
    }
  }

  /** What is right stays: between taking it away and writing it again the server may stop. */
  private boolean isShown(Evidence evidence) {
    Issue issue = issues.getIssueObject(evidence.epicId());
    String globalId = globalId((Target.PageTarget) evidence.target());
    RemoteIssueLink link =
        issue == null ? null : stored.getRemoteIssueLinkByGlobalId(issue, globalId);
    return isOurs(link)
        && TITLE.equals(link.getTitle())
        && String.valueOf(evidence.url()).equals(link.getUrl());
  }

  /**
   * Not through the service, which asks whether someone may: the link to a page that became secret
   * goes even if whoever linked it has left.
   */
  @Override
  public void hide(Evidence evidence) {
    String globalId = globalId((Target.PageTarget) evidence.target());
    try {
      Issue issue = issues.getIssueObject(evidence.epicId());
      if (issue != null && isOurs(stored.getRemoteIssueLinkByGlobalId(issue, globalId))) {
        stored.removeRemoteIssueLinkByGlobalId(
            issue, globalId, users.getUserByKey(evidence.linkedBy()));
      }
    } catch (RuntimeException failed) {
      log.warn("Remote link of evidence {} could not be removed", evidence.id(), failed);
    }
  }

  /** Confluence and people link pages too, under other relationships; those links stay. */
  private static boolean isOurs(RemoteIssueLink link) {
    return link != null && RELATIONSHIP.equals(link.getRelationship());
  }

  private static RemoteIssueLink link(Evidence evidence, Target.PageTarget page) {
    return new RemoteIssueLinkBuilder()
        .issueId(evidence.epicId())
        .globalId(globalId(page))
        .applicationType(CONFLUENCE)
        .applicationName("Confluence")
        .relationship(RELATIONSHIP)
        .title(TITLE)
        .url(evidence.url())
        .build();
  }

  private static String globalId(Target.PageTarget page) {
    return "appId=" + page.application() + "&pageId=" + page.pageId();
  }
}
