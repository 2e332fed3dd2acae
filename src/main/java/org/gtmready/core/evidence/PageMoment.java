package org.gtmready.core.evidence;

import org.gtmready.core.plan.PageFacts;

/**
 * The moment in a page's life that something known of it belongs to. Moments are ordered by what
 * Confluence itself counts, its page versions and observations; no clock is compared, since clocks
 * are wrong.
 *
 * @param gone the page was deleted for good, and has no version any more
 * @param version page version; 0 when none is known
 * @param observation see {@link PageFacts#observation}; 0 when it is not known
 */
public record PageMoment(boolean gone, int version, long observation) {

  public static PageMoment of(PageFacts facts) {
    return new PageMoment(
        facts.state() == PageFacts.State.GONE, facts.version(), facts.observation());
  }

  /**
   * Whether news of the other moment replace what is known of this one. The higher version wins; of
   * the same version (a page was restricted, trashed, restored) the later observation, or what
   * arrives later when observations are not numbered. A page that is gone for good comes back only
   * in an observation known to be later.
   */
  public boolean giveWayTo(PageMoment news) {
    boolean numbered = observation > 0 && news.observation > 0;
    if (gone != news.gone) {
      return numbered ? news.observation >= observation : news.gone;
    }
    if (version != news.version) {
      return news.version > version;
    }
    return !numbered || news.observation >= observation;
  }
}
