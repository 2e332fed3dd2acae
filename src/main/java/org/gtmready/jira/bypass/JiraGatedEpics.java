package org.gtmready.jira.bypass;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.bypass.GatedEpics;
import org.gtmready.core.bypass.Journey;
import org.gtmready.core.bypass.Place;

/** Issues as Jira's index finds them and its database keeps them. */
@JiraComponent
public class JiraGatedEpics implements GatedEpics {

  private static final String REACHED = "org.gtmready.gtm-readiness.detector.reached";

  private final SearchService search;
  private final IssueManager issues;
  private final ProjectManager projects;
  private final Journeys journeys;
  private final PluginSettingsFactory settings;

  @Inject
  public JiraGatedEpics(
      @JiraImport SearchService search,
      @JiraImport IssueManager issues,
      @JiraImport ProjectManager projects,
      Journeys journeys,
      @ComponentImport PluginSettingsFactory settings) {
    this.search = search;
    this.issues = issues;
    this.projects = projects;
    this.journeys = journeys;
    this.settings = settings;
  }

  @Override
  public List<String> projects() {
    return projects.getProjectObjects().stream().map(Project::getKey).toList();
  }

  @Override
  public List<Glance> find(
      Set<String> types, Set<String> statuses, boolean latest, int start, int limit) {
    String order = latest ? "updated DESC" : "created ASC";
    String jql =
        "issuetype in (" + ids(types) + ") AND status in (" + ids(statuses) + ") ORDER BY " + order;
    SearchService.ParseResult parsed = search.parseQuery(null, jql);
    if (!parsed.isValid()) {
      throw new IllegalStateException("Jira does not read the query " + jql);
    }
    try {
      return search
          .searchOverrideSecurity(null, parsed.getQuery(), new PagerFilter<>(start, limit))
          .getResults()
          .stream()
          .map(it -> new Glance(it.getId(), it.getUpdated().toInstant(), place(it)))
          .toList();
    } catch (SearchException failed) {
      throw new IllegalStateException("Jira can't search for " + jql, failed);
    }
  }

  /** Jira's ids are numbers, which a query takes for ids first; anything else is no id. */
  private static String ids(Set<String> ids) {
    return ids.stream().filter(id -> id.matches("\\d{1,18}")).collect(Collectors.joining(", "));
  }

  @Override
  public List<Journey> journeys(Collection<Long> ids) {
    return issues.getIssueObjects(ids).stream().filter(Objects::nonNull).map(journeys::of).toList();
  }

  static Place place(Issue issue) {
    return new Place(issue.getProjectId(), issue.getIssueType().getId(), issue.getStatus().getId());
  }

  @Override
  public int reached() {
    Object kept = settings.createGlobalSettings().get(REACHED);
    return kept == null ? 0 : Integer.parseInt(String.valueOf(kept));
  }

  @Override
  public void reached(int count) {
    settings.createGlobalSettings().put(REACHED, Integer.toString(count));
  }
}
