package org.gtmready.confluence.macro;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;

/** The sales enablement kit: {@code gtm-sales-enablement}. */
@ConfluenceComponent
public class SalesEnablementMacro extends PlanTemplateMacro {

  @Inject
  public SalesEnablementMacro(PlanCards cards) {
    super("sales-enablement", cards);
  }
}
