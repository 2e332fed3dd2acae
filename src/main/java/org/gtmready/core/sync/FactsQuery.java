package org.gtmready.core.sync;

import java.util.Optional;

/**
 * Where Confluence answers a linked Jira that asks about pages, and notes that it wants to know.
 */
public interface FactsQuery {

  /** Pages that one question may ask about. */
  int MAX_PAGES = 50;

  /**
   * An answer.
   *
   * @param body JSON with the facts of the pages
   * @param signature of this Confluence, for the Jira that asked
   */
  record Answer(String body, String signature) {}

  /**
   * Answers a question of at most {@value #MAX_PAGES} pages.
   *
   * @param body exactly as received
   * @param signature header of the product that asks; may be null
   * @return empty when the question is not believed to come from a linked Jira
   * @throws IllegalArgumentException when the question can't be read or asks too much
   */
  Optional<Answer> answer(String body, String signature);
}
