package org.gtmready.core.sync;

import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;

/**
 * The JSON in which facts travel and are kept. Reading ignores unknown members and throws an
 * IllegalArgumentException when something that must be there is not.
 */
public interface FactsFormat {

  String write(PageFacts facts);

  PageFacts read(String json);

  String write(PlanFacts facts);

  PlanFacts readPlan(String json);
}
