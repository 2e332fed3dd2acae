package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.IssueEdit;
import org.gtmready.sandbox.jira.store.IssueFields;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Kind;

/** Reads an issue's fields from a form; a field that the form does not send stays as it is. */
final class FormFields {
  private FormFields() {}

  static IssueFields read(HttpServletRequest request, IssueFields before, Site site) {
    IssueEdit edit = new IssueEdit(before);
    edit.summary(SitePage.parameter(request, "summary"));
    if (has(request, "issuetype")) {
      Kind.find(Kind.TYPES, request.getParameter("issuetype")).ifPresent(edit::type);
    }
    if (has(request, "priority")) {
      Kind.find(Kind.PRIORITIES, request.getParameter("priority")).ifPresent(edit::priority);
    }
    if (has(request, "description")) {
      edit.description(orNull(request.getParameter("description").replace("\r\n", "\n")));
    }
    if (has(request, "assignee")) {
      edit.assignee(orNull(request.getParameter("assignee")));
    }
    if (has(request, "duedate")) {
      edit.dueDate(orNull(request.getParameter("duedate")));
    }
    if (has(request, "labels")) {
      edit.labels(words(request.getParameter("labels")));
    }
    if (has(request, "epic")) {
      String epic = SitePage.parameter(request, "epic");
      edit.epic(site.store().issues().byKey(epic).map(IssueRow::id).orElse(null));
    }
    if (has(request, "fixVersionsShown")) {
      String[] chosen = request.getParameterValues("fixVersions");
      edit.fixVersions(
          Arrays.stream(chosen == null ? new String[0] : chosen)
              .filter(id -> id.matches("\\d{1,18}"))
              .map(Long::valueOf)
              .toList());
    }
    return edit.fields();
  }

  private static boolean has(HttpServletRequest request, String name) {
    return request.getParameter(name) != null;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
