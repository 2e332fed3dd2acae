package org.gtmready.jira.settings;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.core.host.Messages;
import org.gtmready.core.linking.Aliases;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicySettings;
import org.gtmready.jira.gate.UnmatchedProjects;
import org.gtmready.web.AdministrationPage;
import org.gtmready.web.Templates;

/** The page of Jira's administration that sets the policy and the other names of the products. */
@JiraComponent
@AdminOnly
public class SettingsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String SCRIPT = "org.gtmready.gtm-readiness:jira-settings";

  private final transient AdministrationPage administration;
  private final transient PolicySettings settings;
  private final transient UnmatchedProjects unmatched;
  private final transient Aliases aliases;
  private final transient Templates templates;
  private final transient Messages words;

  @Inject
  public SettingsServlet(
      AdministrationPage administration,
      PolicySettings settings,
      UnmatchedProjects unmatched,
      Aliases aliases,
      Templates templates,
      Messages words) {
    this.administration = administration;
    this.settings = settings;
    this.unmatched = unmatched;
    this.aliases = aliases;
    this.templates = templates;
    this.words = words;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    administration.show(request, response, SCRIPT, this::html);
  }

  private String html() {
    Policy policy = settings.current();
    return templates.render(
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
            unmatched.keys(),
            "addresses",
            addresses()));
  }

  /** In the order in which the page shows them. */
  private Map<String, List<String>> addresses() {
    Map<String, List<String>> addresses = new LinkedHashMap<>();
    addresses.put("confluence", aliases.confluence());
    addresses.put("jira", aliases.jira());
    return addresses;
  }
}
