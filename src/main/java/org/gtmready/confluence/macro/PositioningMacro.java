package org.gtmready.confluence.macro;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;

/** The positioning canvas: {@code gtm-positioning}. */
@ConfluenceComponent
public class PositioningMacro extends PlanTemplateMacro {

  @Inject
  public PositioningMacro(PlanCards cards) {
    super("positioning", cards);
  }
}
