package org.gtmready.core.sync;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Confluence's list of which linked Jira wants to be told of which page. */
public interface Subscriptions {

  /**
   * Notes that a Jira asked about pages that are linked there.
   *
   * @param application id of the application link to that Jira
   * @return the pages that it had not asked about before
   */
  Set<String> renew(String application, Collection<String> pageIds);

  /**
   * A part of all pages that any Jira wants to be told of.
   *
   * @param next where the next part begins; null when this is the last one
   */
  record Part(Set<String> pageIds, Long next) {
    public Part {
      pageIds = Set.copyOf(pageIds);
    }
  }

  /**
   * All pages that any Jira wants to be told of, part by part: what is subscribed when the first
   * part is asked for, and stays so, is in one of them.
   *
   * @param position {@link Part#next} of the part before; 0 for the first
   * @param limit most pages
   */
  Part part(long position, int limit);

  /** Which of these pages any Jira wants to be told of. */
  Set<String> wanted(Collection<String> pageIds);

  /** The Jiras that want to be told of a page. */
  List<String> applicationsOf(String pageId);

  /** Forgets that a Jira wants to be told of a page. */
  void end(String application, String pageId);

  /** Forgets what nobody renewed since. */
  void endBefore(Instant renewed);
}
