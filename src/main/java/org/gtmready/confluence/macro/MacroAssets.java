package org.gtmready.confluence.macro;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;

/** Style and script of the macros, asked for only by pages that show one. */
@ConfluenceComponent
public class MacroAssets {

  private final PageBuilderService page;

  @Inject
  public MacroAssets(@ComponentImport PageBuilderService page) {
    this.page = page;
  }

  void require() {
    page.assembler().resources().requireWebResource("org.gtmready.gtm-readiness:confluence-macros");
  }
}
