package org.gtmready.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.EpicStatus;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.IssueKey;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.host.Person;

/** Issues as Jira's issue manager and permission scheme know them. */
@JiraComponent
public class JiraEpics implements Epics {

  private final IssueManager issues;
  private final PermissionManager permissions;
  private final JiraAuthenticationContext authentication;
  private final ApplicationProperties application;

  @Inject
  public JiraEpics(
      @JiraImport IssueManager issues,
      @JiraImport PermissionManager permissions,
      @JiraImport JiraAuthenticationContext authentication,
      @ComponentImport ApplicationProperties application) {
    this.issues = issues;
    this.permissions = permissions;
    this.authentication = authentication;
    this.application = application;
  }

  @Override
  public Optional<EpicFacts> find(String key) {
    return issue(key).map(JiraEpics::facts);
  }

  @Override
  public Optional<EpicFacts> find(long id) {
    return visible(issues.getIssueObject(id)).map(JiraEpics::facts);
  }

  @Override
  public boolean mayLink(EpicFacts epic) {
    return may(ProjectPermissions.LINK_ISSUES, epic);
  }

  @Override
  public boolean mayComment(EpicFacts epic) {
    return authentication.getLoggedInUser() != null && may(ProjectPermissions.ADD_COMMENTS, epic);
  }

  private boolean may(ProjectPermissionKey permission, EpicFacts epic) {
    return issue(epic.key())
        .filter(
            issue -> permissions.hasPermission(permission, issue, authentication.getLoggedInUser()))
        .isPresent();
  }

  @Override
  public String browseUrl() {
    return application.getBaseUrl(UrlMode.CANONICAL) + "/browse/";
  }

  @Override
  public Map<Long, EpicStatus> statuses(Collection<Long> ids) {
    return stored(ids)
        .collect(
            Collectors.toUnmodifiableMap(
                Issue::getId, issue -> status(issue.getStatus()), (one, same) -> one));
  }

  @Override
  public Set<Long> visible(Collection<Long> ids) {
    return stored(ids)
        .filter(this::isVisible)
        .map(Issue::getId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those that there are; Jira asks its database for many at once. */
  private Stream<Issue> stored(Collection<Long> ids) {
    return issues.getIssueObjects(ids).stream().filter(Objects::nonNull);
  }

  @Override
  public Set<String> existingKeys(Collection<String> keys) {
    return keys.stream().filter(key -> stored(key) != null).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public OptionalLong idOf(String key) {
    Issue issue = stored(key);
    return issue == null ? OptionalLong.empty() : OptionalLong.of(issue.getId());
  }

  @Override
  public Set<String> keysOf(long id) {
    return Set.copyOf(issues.getAllIssueKeys(id));
  }

  /** The issue, if the acting user may browse it; old keys of moved issues lead to it, too. */
  public Optional<Issue> issue(String key) {
    return visible(stored(key));
  }

  /** Whoever may see it; Jira follows the keys of moved issues here, unlike by current key. */
  private Issue stored(String key) {
    return IssueKey.isOne(key) ? issues.getIssueObject(key) : null;
  }

  private Optional<Issue> visible(Issue found) {
    return Optional.ofNullable(found).filter(this::isVisible);
  }

  private boolean isVisible(Issue issue) {
    return permissions.hasPermission(
        ProjectPermissions.BROWSE_PROJECTS, issue, authentication.getLoggedInUser());
  }

  /** What the gate needs to know of an issue, which may be one that is being created. */
  public static EpicFacts facts(Issue issue) {
    return new EpicFacts(
        issue.getId() == null ? 0 : issue.getId(),
        issue.getKey() == null ? "" : issue.getKey(),
        issue.getSummary() == null ? "" : issue.getSummary(),
        issue.getProjectObject().getKey(),
        type(issue.getIssueType()),
        status(issue.getStatus()),
        Set.of(),
        person(issue.getAssignee()),
        person(issue.getProjectObject().getProjectLead()),
        day(issue.getDueDate()),
        issue.getLabels().stream().map(Label::getLabel).collect(Collectors.toUnmodifiableSet()),
        issue.getComponents().stream()
            .map(ProjectComponent::getName)
            .collect(Collectors.toUnmodifiableSet()),
        null);
  }

  /** An issue type as the core knows it. */
  public static IssueType type(com.atlassian.jira.issue.issuetype.IssueType type) {
    return new IssueType(type.getId(), type.getName());
  }

  /** An issue that is being created has no status yet. */
  private static EpicStatus status(Status status) {
    return status == null
        ? new EpicStatus("", "", false)
        : new EpicStatus(
            status.getId(),
            status.getNameTranslation(),
            StatusCategory.COMPLETE.equals(status.getStatusCategory().getKey()));
  }

  /** Nobody can ask a user who is not active any more. */
  private static Person person(ApplicationUser user) {
    return user == null || !user.isActive()
        ? null
        : new Person(user.getKey(), user.getUsername(), user.getDisplayName());
  }

  /** Jira keeps a due date as midnight of the server's own day. */
  private static LocalDate day(Timestamp due) {
    return due == null ? null : due.toLocalDateTime().toLocalDate();
  }
}
