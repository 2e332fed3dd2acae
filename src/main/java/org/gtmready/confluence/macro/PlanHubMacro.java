package org.gtmready.confluence.macro;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;

/** The hub of a go-to-market plan: {@code gtm-plan}. */
@ConfluenceComponent
public class PlanHubMacro extends PlanTemplateMacro {

  @Inject
  public PlanHubMacro(PlanCards cards) {
    super("plan", cards);
  }
}
