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
   */
  void renew(String application, Collection<String> pageIds);

  /** Which of these pages any Jira wants to be told of. */
  Set<String> wanted(Collection<String> pageIds);

  /** The Jiras that want to be told of a page. */
  List<String> applicationsOf(String pageId);

  /** Forgets that a Jira wants to be told of a page. */
  void end(String application, String pageId);

  /** Forgets what nobody renewed since. */
  void endBefore(Instant renewed);
}
