package org.gtmready.sandbox.jira.pages;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.WikiText;
import org.gtmready.sandbox.jira.api.IssueObjects;
import org.gtmready.sandbox.jira.api.UserModel;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.IssueLinkRow;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Store;
import org.gtmready.sandbox.modules.IssueTab;
import org.gtmready.sandbox.modules.WebPanel;

/** Gathers what the page of an issue shows. */
final class IssueViews {
  private static final String RIGHT = "atl.jira.view.issue.right.context";
  private final ProductHost host;
  private final Site site;
  private final IssueObjects objects;
  private final LinkTitles titles;

  IssueViews(ProductHost host, Site site, IssueObjects objects) {
    this.host = host;
    this.site = site;
    this.objects = objects;
    this.titles = new LinkTitles(host.service(ApplicationLinkService.class));
  }

  IssueView of(User user, IssueRow issue, HttpServletRequest request, List<String> errors) {
    Store store = site.store();
    IssueRow epic =
        issue.fields().epicId() == null
            ? null
            : store.issues().byId(issue.fields().epicId()).orElse(null);
    return new IssueView(
        issue,
        store.projects().byId(issue.projectId()).orElseThrow(),
        epic,
        WikiText.html(issue.fields().description()),
        issue.fields().fixVersions().stream()
            .flatMap(id -> store.versions().byId(id).stream())
            .toList(),
        issue.isEpic() ? store.issues().childrenOf(issue.id()) : List.of(),
        links(user, issue),
        site.remoteLinking().of(issue).stream().map(titles::titled).toList(),
        activity(issue),
        site.transitions().available(user, issue),
        panels(user, issue, request),
        tabs(user, issue, request),
        new IssueView.May(
            site.access().may(user, Access.EDIT, issue.projectId()),
            site.access().may(user, Access.COMMENT, issue.projectId())),
        errors);
  }

  private List<IssueView.LinkGroup> links(User user, IssueRow issue) {
    Map<String, List<IssueRow>> groups = new LinkedHashMap<>();
    for (IssueLinkRow link : site.store().links().of(issue.id())) {
      boolean outward = link.sourceId() == issue.id();
      long other = outward ? link.destinationId() : link.sourceId();
      String phrase = outward ? link.type().outward() : link.type().inward();
      List<IssueRow> found = site.store().issues().byId(other).stream().toList();
      site.issues()
          .visible(user, found)
          .forEach(it -> groups.computeIfAbsent(phrase, any -> new ArrayList<>()).add(it));
    }
    return groups.entrySet().stream()
        .map(e -> new IssueView.LinkGroup(e.getKey(), e.getValue()))
        .toList();
  }

  private List<IssueView.Entry> activity(IssueRow issue) {
    List<IssueView.Entry> entries = new ArrayList<>();
    site.store()
        .comments()
        .of(issue.id())
        .forEach(
            c ->
                entries.add(
                    new IssueView.Entry(
                        "comment-" + c.id(),
                        c.author(),
                        c.created(),
                        WikiText.html(c.body()),
                        List.of())));
    site.store()
        .history()
        .of(issue.id())
        .forEach(
            c ->
                entries.add(
                    new IssueView.Entry(
                        "change-" + c.id(), c.author(), c.created(), null, c.items())));
    entries.sort(Comparator.comparing(IssueView.Entry::when));
    return entries;
  }

  private List<IssueView.Panel> panels(User user, IssueRow issue, HttpServletRequest request) {
    Map<String, Object> context = context(user, issue, request);
    List<IssueView.Panel> panels = new ArrayList<>();
    for (WebPanel panel : host.modules().webPanels(RIGHT)) {
      if (panel.isShown(context)) {
        String id = panel.key().substring(panel.key().indexOf(':') + 1);
        panels.add(new IssueView.Panel(id, panel.label(), panel.render(context)));
      }
    }
    return panels;
  }

  private IssueView.Tabs tabs(User user, IssueRow issue, HttpServletRequest request) {
    Issue theIssue = objects.of(issue);
    ApplicationUser viewer = UserModel.of(user);
    List<IssueTab> shown =
        host.modules().issueTabs().stream()
            .filter(tab -> tab.panel().showPanel(theIssue, viewer))
            .toList();
    IssueTab open =
        shown.stream()
            .filter(tab -> tab.key().equals(request.getParameter("page")))
            .findFirst()
            .orElse(null);
    return new IssueView.Tabs(
        shown.stream().map(tab -> new IssueView.Tab(tab.key(), tab.label())).toList(),
        open == null ? "" : open.key(),
        open == null
            ? List.of()
            : open.panel().getActions(theIssue, viewer).stream()
                .map(IssueAction::getHtml)
                .toList());
  }

  /** What Jira gives to conditions and panels on the page of an issue. */
  private Map<String, Object> context(User user, IssueRow issue, HttpServletRequest request) {
    Object theIssue = objects.of(issue);
    Map<String, Object> params = new HashMap<>();
    params.put("issue", theIssue);
    params.put("project", objects.projectOf(issue));
    Map<String, Object> context = new HashMap<>(params);
    context.put("user", UserModel.of(user));
    context.put("helper", new JiraHelper(request, objects.projectOf(issue), params));
    return context;
  }
}
