package org.gtmready.sandbox.jira.pages;

import java.time.Instant;
import java.util.List;
import org.gtmready.sandbox.jira.store.Change;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.RemoteLinkRow;
import org.gtmready.sandbox.jira.store.VersionRow;
import org.gtmready.sandbox.jira.workflow.Transition;

/**
 * What the page of an issue shows.
 *
 * @param issue the issue
 * @param project its project
 * @param epic its epic, or null
 * @param descriptionHtml safe HTML
 * @param versions its fix versions
 * @param children issues of the epic
 * @param links to other issues
 * @param remoteLinks to things outside
 * @param activity comments and changes, oldest first
 * @param transitions that the viewer may try
 * @param panels of plugins, right column
 * @param tabs of plugins, beside the activity
 * @param may what the viewer may do
 * @param errors why the last action was refused
 */
public record IssueView(
    IssueRow issue,
    ProjectRow project,
    IssueRow epic,
    String descriptionHtml,
    List<VersionRow> versions,
    List<IssueRow> children,
    List<LinkGroup> links,
    List<RemoteLinkRow> remoteLinks,
    List<Entry> activity,
    List<Transition> transitions,
    List<Panel> panels,
    Tabs tabs,
    May may,
    List<String> errors) {

  /** Issues that relate in one way. */
  public record LinkGroup(String phrase, List<IssueRow> issues) {}

  /**
   * A panel of a plugin.
   *
   * @param id of the HTML element
   * @param label heading
   * @param html as the plugin rendered it
   */
  public record Panel(String id, String label, String html) {}

  /**
   * Tabs beside the activity.
   *
   * @param all those that are shown
   * @param shown key of the one that is open; empty for the activity
   * @param entries of that one, as the plugin rendered them
   */
  public record Tabs(List<Tab> all, String shown, List<String> entries) {}

  /** A tab of a plugin. */
  public record Tab(String key, String label) {}

  /**
   * Something that happened.
   *
   * @param id of the HTML element
   * @param author user name or null
   * @param when it happened
   * @param html of a comment, or null
   * @param items of a change, or empty
   */
  public record Entry(
      String id, String author, Instant when, String html, List<Change.Item> items) {}

  /** What the viewer may do. */
  public record May(boolean edit, boolean comment) {}
}
