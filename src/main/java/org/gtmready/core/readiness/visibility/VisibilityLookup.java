package org.gtmready.core.readiness.visibility;

/** How much trouble to take in finding out what a viewer may see. */
public enum VisibilityLookup {
  /** Only what is known already; no remote call. */
  CACHED,
  /** Confluence may be asked, for at most about two seconds. */
  REMOTE
}
