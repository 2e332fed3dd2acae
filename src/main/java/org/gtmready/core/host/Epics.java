package org.gtmready.core.host;

import java.util.Optional;

/** Issues of this Jira, as the acting user may see and change them. */
public interface Epics {

  /**
   * The issue with this key, or the one that had it before it was moved; empty when there is none
   * and when the acting user may not browse it: they answer alike.
   */
  Optional<EpicFacts> find(String key);

  /** The issue with this id, under the same conditions. */
  Optional<EpicFacts> find(long id);

  /** True when the acting user may link things to the issue. */
  boolean mayLink(EpicFacts epic);

  /** What an issue key is appended to for a browser's address of the issue. */
  String browseUrl();
}
