package org.gtmready.core.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.plan.PageFacts;

/** Keeps evidence and its history; the only truth about what is linked. */
public interface EvidenceStore {

  /**
   * A link that is there now.
   *
   * @param created false when it was there before
   */
  record Stored(Evidence evidence, boolean created) {}

  /** So many epics share a query: databases limit the length of a list. */
  int MOST_EPICS_IN_A_QUERY = 500;

  /** Active links of an epic, oldest first, in one query. */
  default List<Evidence> activeOf(long epicId) {
    return activeOf(List.of(epicId));
  }

  /**
   * Active links of epics, those of each oldest first; one query for each {@link
   * #MOST_EPICS_IN_A_QUERY}, none for none.
   *
   * @param epicIds each once
   */
  List<Evidence> activeOf(Collection<Long> epicIds);

  Optional<Evidence> find(long id);

  /**
   * Stores a link and its history line in one transaction. The same target for the same requirement
   * is stored once, also when several ask at the same moment: the existing evidence is returned.
   *
   * @param replaces id of the active evidence that this one replaces, or null
   * @return empty when somebody else has ended the one to replace; nothing is stored then
   */
  Optional<Stored> link(NewEvidence evidence, Long replaces);

  /** Ends a link and adds a history line; false when it is not active. */
  boolean unlink(long id, String byUserKey);

  /**
   * A part of an epic's history, newest first.
   *
   * @param before id of the line that the part comes after; {@code Long.MAX_VALUE} for the newest
   * @param limit most lines
   */
  List<EvidenceEvent> historyOf(long epicId, long before, int limit);

  /**
   * Links to issues that an older version stored by key alone, oldest first.
   *
   * @param after id of the link that they come after; 0 for the first
   * @param limit most links
   */
  List<Evidence> unidentified(long after, int limit);

  /** Notes the id of an issue that an older version linked by its key. */
  void identify(Evidence evidence, long issueId);

  /**
   * Takes news of a page into every active link to it. Facts of an earlier {@link PageMoment} than
   * those known are ignored.
   *
   * @return the links changed, as they were before
   */
  List<Evidence> take(String application, PageFacts facts, Instant readAt);

  /**
   * Takes the answer to a question put just now: it is believed whatever is known, unless news
   * arrived since the question.
   *
   * @param newsBefore {@link #newsOf} the page, from before the question
   */
  List<Evidence> takeAnswer(String application, PageFacts facts, Instant readAt, long newsBefore);

  /** How often news of a page arrived; a number that changes with each. */
  long newsOf(Target.PageTarget page);

  /** Pages with active links that were read at least once, each once. */
  List<Target.PageTarget> linkedPages();

  /** Pages with active links that were never read, because Confluence was away; each once. */
  List<Target.PageTarget> unreadPages();

  /** True when an active link leads to the page. */
  boolean isLinked(Target.PageTarget page);
}
