package org.gtmready.jira.settings;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gtmready.core.host.Messages;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicySettings;
import org.gtmready.jira.gate.UnmatchedProjects;
import org.gtmready.web.Templates;

/** The page of Jira's administration that says which issue types have a readiness panel. */
@JiraComponent
@AdminOnly
public class SettingsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String SCRIPT = "org.gtmready.gtm-readiness:jira-settings";

  private final transient UserManager users;
  private final transient PageBuilderService pages;
  private final transient PolicySettings settings;
  private final transient WebSudoManager secureSessions;
  private final transient UnmatchedProjects unmatched;
  private final transient Templates templates;
  private final transient Messages words;

  @Inject
  public SettingsServlet(
      @ComponentImport UserManager users,
      @ComponentImport PageBuilderService pages,
      @ComponentImport WebSudoManager secureSessions,
      PolicySettings settings,
      UnmatchedProjects unmatched,
      Templates templates,
      Messages words) {
    this.users = users;
    this.pages = pages;
    this.secureSessions = secureSessions;
    this.settings = settings;
    this.unmatched = unmatched;
    this.templates = templates;
    this.words = words;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // The annotation is the host's to enforce; a page of the administration does not rely on it
    // alone.
    UserKey user = users.getRemoteUserKey(request);
    if (user == null || !users.isAdmin(user)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      secureSessions.willExecuteWebSudoRequest(request);
    } catch (WebSudoSessionException passwordFirst) {
      secureSessions.enforceWebSudoProtection(request, response);
      return;
    }
    Policy policy = settings.current();
    pages.assembler().resources().requireWebResource(SCRIPT);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response
        .getWriter()
        .write(
            templates.render(
                "jira/settings.jte",
                Map.of(
                    "words",
                    words,
                    "covered",
                    policy.issueTypes(),
                    "onOtherEpic",
                    policy.onOtherEpic(),
                    "types",
                    settings.issueTypes(),
                    "unmatched",
                    unmatched.keys())));
  }
}
