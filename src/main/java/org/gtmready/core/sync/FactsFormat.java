package org.gtmready.core.sync;

import org.gtmready.core.plan.PageFacts;

/** The JSON in which page facts travel. */
public interface FactsFormat {

  String write(PageFacts facts);

  /**
   * Reads what {@link #write} wrote; unknown members are ignored.
   *
   * @throws IllegalArgumentException when it is not page facts
   */
  PageFacts read(String json);
}
