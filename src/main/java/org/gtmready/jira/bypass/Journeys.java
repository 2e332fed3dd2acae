package org.gtmready.jira.bypass;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gtmready.core.audit.Subject;
import org.gtmready.core.bypass.Journey;
import org.gtmready.core.bypass.Step;
import org.gtmready.core.bypass.Step.Turn;

/** How issues got where they stand, out of their history. */
@JiraComponent
public class Journeys {

  private static final String STATUS = "status";
  private static final String TYPE = "issuetype";
  private static final String PROJECT = "project";

  /** What Jira writes beside the status when a project got another workflow. */
  private static final String WORKFLOW = "Workflow";

  private final ChangeHistoryManager history;

  @Inject
  public Journeys(@JiraImport ChangeHistoryManager history) {
    this.history = history;
  }

  Journey of(Issue issue) {
    Map<Long, List<ChangeHistoryItem>> changes = new TreeMap<>();
    for (ChangeHistoryItem item : history.getAllChangeItems(issue)) {
      changes.computeIfAbsent(item.getChangeGroupId(), any -> new ArrayList<>()).add(item);
    }
    List<Step> steps =
        changes.entrySet().stream()
            .map(entry -> step(entry.getKey(), entry.getValue()))
            .filter(it -> it.status() != null || it.type() != null || it.project() != null)
            .sorted(Comparator.comparing(Step::at).thenComparing(Step::change))
            .toList();
    ApplicationUser creator = issue.getCreator();
    return new Journey(
        new Subject(issue.getId(), issue.getKey(), issue.getProjectObject().getKey()),
        JiraGatedEpics.place(issue),
        issue.getStatus().getNameTranslation(),
        issue.getCreated().toInstant(),
        creator == null ? "" : creator.getKey(),
        steps);
  }

  private static Step step(long change, List<ChangeHistoryItem> items) {
    ChangeHistoryItem any = items.get(0);
    return new Step(
        change,
        any.getCreated().toInstant(),
        any.getUserKey() == null ? "" : any.getUserKey(),
        turn(items, STATUS),
        turn(items, TYPE),
        turn(items, PROJECT),
        items.stream().anyMatch(item -> WORKFLOW.equals(item.getField())));
  }

  /** Null when the field did not change. */
  private static Turn turn(List<ChangeHistoryItem> items, String field) {
    return items.stream()
        .filter(item -> field.equals(item.getField()))
        .findFirst()
        .map(
            item ->
                new Turn(
                    id(item.getFroms()),
                    name(item.getFroms()),
                    id(item.getTos()),
                    name(item.getTos())))
        .orElse(null);
  }

  private static String id(Map<String, String> value) {
    return value.keySet().stream().findFirst().orElse("");
  }

  private static String name(Map<String, String> value) {
    return value.values().stream().findFirst().orElse("");
  }
}
