package org.gtmready.core.sync;

/** Where Confluence answers a Jira that asks again about pages it registered interest in. */
public interface FactsQuery {

  /**
   * Answers a question of at most {@value #MAX_PAGES} pages, each proven by its signature; pages
   * that are not proven are left out.
   *
   * @return JSON with the facts of the proven pages
   * @throws IllegalArgumentException when the question can't be read or asks too much
   */
  String answer(String body);

  /** Pages that one question may ask about. */
  int MAX_PAGES = 50;
}
