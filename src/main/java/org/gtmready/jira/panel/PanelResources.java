package org.gtmready.jira.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;

/** Asks for the panel's script and style, so that only pages with a panel load them. */
@JiraComponent
public class PanelResources {

  private static final String PANEL = "org.gtmready.gtm-readiness:jira-panel";

  private final PageBuilderService pages;

  @Inject
  public PanelResources(@ComponentImport PageBuilderService pages) {
    this.pages = pages;
  }

  void require() {
    pages.assembler().resources().requireWebResource(PANEL);
  }
}
