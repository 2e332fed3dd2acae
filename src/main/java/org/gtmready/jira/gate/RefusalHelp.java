package org.gtmready.jira.gate;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;

/** Knows where the page is that helps people whose transition was refused. */
@JiraComponent
public class RefusalHelp {

  /** As the descriptor says, see {@link RefusedServlet}. */
  private static final String PAGE = "/plugins/servlet/gtm/refused";

  private final ApplicationProperties jira;

  @Inject
  public RefusalHelp(@ComponentImport ApplicationProperties jira) {
    this.jira = jira;
  }

  /** Complete address of the page. */
  String address() {
    return jira.getBaseUrl(UrlMode.CANONICAL) + PAGE;
  }
}
