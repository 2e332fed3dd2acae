package org.gtmready.jira.history;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.gtmready.core.audit.TimelinePlace;
import org.gtmready.core.host.Epics;

/**
 * Older parts of an epic's history, for the tab. Who may browse the issue may read; anything else
 * is not there.
 */
@JiraComponent
@UnrestrictedAccess
public class HistoryServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Epics epics;
  private final transient TimelineHtml timeline;

  @Inject
  public HistoryServlet(Epics epics, TimelineHtml timeline) {
    this.epics = epics;
    this.timeline = timeline;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    Optional<String> html = html(request.getParameter("issue"), request.getParameter("before"));
    if (html.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.getWriter().write(html.get());
  }

  private Optional<String> html(String key, String before) {
    return key == null || before == null
        ? Optional.empty()
        : TimelinePlace.of(before)
            .flatMap(place -> epics.find(key).map(epic -> timeline.html(epic, place)));
  }
}
