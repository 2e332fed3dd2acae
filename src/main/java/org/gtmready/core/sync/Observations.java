package org.gtmready.core.sync;

/**
 * Numbers for observations of Confluence's pages, from its database, so that all its nodes share
 * them and no clock matters. An observation that began with a higher number saw at least what was
 * committed when the lower one was given out.
 */
public interface Observations {

  /** A number higher than all before; to be taken before the page is looked at. */
  long next();

  /** The number given out last, or 0: for somebody who only looks, and so may not write. */
  long last();
}
