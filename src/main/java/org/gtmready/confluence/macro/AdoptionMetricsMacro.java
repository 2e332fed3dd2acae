package org.gtmready.confluence.macro;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;

/** The adoption metrics: {@code gtm-adoption-metrics}. */
@ConfluenceComponent
public class AdoptionMetricsMacro extends PlanTemplateMacro {

  @Inject
  public AdoptionMetricsMacro(PlanCards cards) {
    super("adoption-metrics", cards);
  }
}
