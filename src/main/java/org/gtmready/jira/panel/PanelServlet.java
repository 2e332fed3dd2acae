package org.gtmready.jira.panel;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Epics;
import org.gtmready.core.readiness.Readiness;
import org.gtmready.core.readiness.visibility.VisibilityLookup;

/**
 * Parts of the panel as HTML fragments, for a script that puts them in place: {@code
 * ?issue=KEY&part=panel|link|create|ask|history}. Open to everybody; what is told depends on who
 * may browse the issue.
 */
@JiraComponent
@UnrestrictedAccess
public class PanelServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Epics epics;
  private final transient Readiness readiness;
  private final transient Panel panel;
  private final transient Dialogs dialogs;
  private final transient CreateDialog creation;
  private final transient AskDialog asking;

  @Inject
  public PanelServlet(
      Epics epics,
      Readiness readiness,
      Panel panel,
      Dialogs dialogs,
      CreateDialog creation,
      AskDialog asking) {
    this.epics = epics;
    this.readiness = readiness;
    this.panel = panel;
    this.dialogs = dialogs;
    this.creation = creation;
    this.asking = asking;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    String key = request.getParameter("issue");
    Optional<EpicFacts> epic =
        key == null ? Optional.empty() : epics.find(key).filter(this::isCovered);
    Optional<String> html = epic.flatMap(found -> part(found, request));
    if (html.isEmpty()) {
      // Not there, not covered and not to be seen answer alike.
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.getWriter().write(html.get());
  }

  private boolean isCovered(EpicFacts epic) {
    return readiness.covers(epic.projectKey(), epic.type());
  }

  private Optional<String> part(EpicFacts epic, HttpServletRequest request) {
    String part = request.getParameter("part");
    if (part == null || part.equals("panel")) {
      return Optional.of(panel.html(epic, VisibilityLookup.REMOTE));
    }
    if (part.equals("link")) {
      return dialogs.link(
          epic, request.getParameter("requirement"), request.getParameter("replaces") != null);
    }
    if (part.equals("create")) {
      return creation.html(epic, request.getParameter("requirement"));
    }
    if (part.equals("ask")) {
      return asking.html(epic, request.getParameter("requirement"));
    }
    return part.equals("history")
        ? dialogs.history(epic, request.getParameter("before"))
        : Optional.empty();
  }
}
